/** Rules about what outsiders can reach. */
@NullMarked
package org.openbydefault.rules.openness;

import org.jspecify.annotations.NullMarked;
