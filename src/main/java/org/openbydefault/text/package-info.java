/** Words, nearest names and lengths of plain text. Knows nothing of repositories. */
@NullMarked
package org.openbydefault.text;

import org.jspecify.annotations.NullMarked;
