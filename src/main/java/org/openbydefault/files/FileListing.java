package org.openbydefault.files;

import org.openbydefault.project.RepositoryPaths;

/**
 * The files that a walk over a working tree found.
 *
 * @param paths repository-relative paths
 * @param isComplete whether the walk ended by itself and not at one of its bounds
 */
public record FileListing(RepositoryPaths paths, boolean isComplete) {}
