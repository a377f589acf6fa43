package org.openbydefault.git;

import java.util.List;
import org.openbydefault.project.PathTable;

/**
 * What a Git index lists.
 *
 * @param paths every path once, however many stages a conflict gives it; submodules included
 * @param submodules the paths that stand for a commit of another repository (gitlinks), in order
 */
record Index(PathTable paths, List<String> submodules) {}
