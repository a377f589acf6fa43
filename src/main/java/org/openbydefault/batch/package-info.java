/** Judges many repositories in one run: a line of JSON for each. */
@NullMarked
package org.openbydefault.batch;

import org.jspecify.annotations.NullMarked;
