/** Rules about what contributors and adopters may expect. */
@NullMarked
package org.openbydefault.rules.community;

import org.jspecify.annotations.NullMarked;
