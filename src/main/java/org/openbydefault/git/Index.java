package org.openbydefault.git;

import java.util.List;
import org.openbydefault.project.RepositoryPaths;

/**
 * What a Git index lists.
 *
 * @param paths every path once, however many stages a conflict gives it; submodules and sparse folders included
 * @param submodules the paths that stand for a commit of another repository (gitlinks), in order
 * @param sparseFolders the paths that stand for all files of a folder, in order
 */
record Index(RepositoryPaths paths, List<String> submodules, List<SparseFolder> sparseFolders) {}
