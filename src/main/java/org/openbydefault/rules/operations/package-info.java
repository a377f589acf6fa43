/** Rules about deployment and operations. */
@NullMarked
package org.openbydefault.rules.operations;

import org.jspecify.annotations.NullMarked;
