package org.openbydefault.project;

import java.util.List;
import org.openbydefault.api.Internal;

/** Reads the working tree of a repository, never outside of it. */
@Internal
public interface FileStore {

    /**
     * The first bytes of a file.
     *
     * @param path repository-relative path
     * @param limit how many bytes at the most
     * @return the bytes, or why they cannot be had: absent, a folder, a link that leads out of the repository …
     */
    Fact<byte[]> read(String path, int limit);

    /**
     * Names of what lies directly in a folder of the working tree, tracked or not, folders with a final {@code /};
     * empty when the folder is absent.
     *
     * @param folder repository-relative path, {@code ""} for the root
     */
    List<String> children(String folder);

    /**
     * Whether the content of a file is at hand: a sparse checkout may have left it out, a partial clone may not have
     * fetched it.
     */
    default boolean holds(String path) {
        return children(SourceTree.parent(path)).contains(SourceTree.name(path));
    }

    /**
     * The repository-relative path that a path leads to through symbolic links, or the path itself where it is none or
     * leads out of the repository.
     */
    String resolve(String path);
}
