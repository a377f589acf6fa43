package org.openbydefault.git;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Walks through the files of trees, in the order of their paths. Bounded, for all its walks together: a dozen trees that
 * name one another several times stand for billions of files and folders.
 */
final class TreeFiles {

    private static final int MOST_FOLDERS = 100_000;
    private static final int MOST_FILES = 1_000_000;
    private static final int MOST_PATH_BYTES = 64 << 20;

    private final ObjectReader objects;
    private int folders;
    private int files;
    private long pathBytes;

    TreeFiles(ObjectReader objects) {
        this.objects = objects;
    }

    /** Takes one file, symbolic link or submodule. */
    @FunctionalInterface
    interface Visitor {

        /** @param walk stands at the file; only for the time of the call */
        void visit(byte[] path, TreeWalk walk) throws IOException, UnreadableException;
    }

    /**
     * Shows all files below a tree.
     *
     * @throws UnreadableException if there are more than are read, or for the visitor's reasons
     * @throws IOException if a tree is damaged or not there
     */
    void visit(ObjectId tree, Visitor visitor) throws IOException, UnreadableException {
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(tree);
            while (walk.next()) {
                pathBytes += walk.getPathLength();
                if (walk.isSubtree()) {
                    folders++;
                    walk.enterSubtree();
                } else {
                    files++;
                    visitor.visit(walk.getRawPath(), walk);
                }
                if (folders > MOST_FOLDERS || files > MOST_FILES || pathBytes > MOST_PATH_BYTES) {
                    throw new UnreadableException("it has more files or folders than are read");
                }
            }
        }
    }
}
