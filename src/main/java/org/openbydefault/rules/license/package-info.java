/** Rules about the licence. */
@NullMarked
package org.openbydefault.rules.license;

import org.jspecify.annotations.NullMarked;
