/** Turns the rule sets of other tools into policies. */
@NullMarked
package org.openbydefault.convert;

import org.jspecify.annotations.NullMarked;
