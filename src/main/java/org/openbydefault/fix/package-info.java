/** Turns findings into changes: edits of a POM or a document that leave every other byte as it is, and new files. */
@NullMarked
package org.openbydefault.fix;

import org.jspecify.annotations.NullMarked;
