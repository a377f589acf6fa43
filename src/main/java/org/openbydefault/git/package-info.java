/** Reads facts from a Git repository without starting a process, writing a file or reading user configuration. */
@NullMarked
package org.openbydefault.git;

import org.jspecify.annotations.NullMarked;
