/** Reads the files of a checkout, never outside of it. */
@NullMarked
package org.openbydefault.files;

import org.jspecify.annotations.NullMarked;
