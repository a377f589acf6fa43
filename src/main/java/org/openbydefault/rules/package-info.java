/** The list of built-in rules. */
@NullMarked
package org.openbydefault.rules;

import org.jspecify.annotations.NullMarked;
