/** Which path is what: tests, samples, borrowed trees, documentation. */
@NullMarked
package org.openbydefault.places;

import org.jspecify.annotations.NullMarked;
