/**
 * Reads facts from a Git repository without starting a process, writing a file or reading user configuration.
 *
 * <p>Ordinary repositories are read directly, which spares the cost of loading JGit. JGit reads what
 * needs the object database (the folders of a sparse index) or is not known here. What neither of them reads for certain
 * is unknown; "not tracked" is never a guess.
 */
@NullMarked
package org.openbydefault.git;

import org.jspecify.annotations.NullMarked;
