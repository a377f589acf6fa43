/** Reads documentation and structured data formats into the document model. */
@NullMarked
package org.openbydefault.document;

import org.jspecify.annotations.NullMarked;
