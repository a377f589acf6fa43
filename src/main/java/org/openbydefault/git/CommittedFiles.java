package org.openbydefault.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Tells whether files of a working tree are those of the last commit, so that a change of them can be taken back. Holds
 * files open until it is closed.
 */
public final class CommittedFiles implements AutoCloseable {

    private final Path root;
    private final Repository repository;

    /** @param root top of a working tree */
    CommittedFiles(Path root, Repository repository) {
        this.root = root;
        this.repository = repository;
    }

    /**
     * Why a file must not be changed; empty where it may: it is an ordinary file that is as in the last commit.
     *
     * @param path repository-relative path
     * @throws IOException if the repository cannot be read
     */
    public Optional<String> obstacle(String path) throws IOException {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(path + " is no ordinary file");
        }
        ObjectId tree = repository.resolve(Constants.HEAD + "^{tree}");
        return tree != null && isAsIn(tree, path, Files.readAllBytes(file))
                ? Optional.empty()
                : Optional.of(path + " has changes that are not committed");
    }

    @Override
    public void close() {
        repository.close();
    }

    private boolean isAsIn(ObjectId tree, String path, byte[] content) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
            if (walk == null) {
                return false;
            }
            ObjectId committed = walk.getObjectId(0);
            return committed.equals(idOf(content)) || committed.equals(idOf(withLineFeeds(content)));
        }
    }

    private static ObjectId idOf(byte[] content) {
        try (ObjectInserter inserter = new ObjectInserter.Formatter()) {
            return inserter.idFor(Constants.OBJ_BLOB, content);
        }
    }

    /** As Git stores a file that it checked out with the line ends of Windows. */
    private static byte[] withLineFeeds(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
