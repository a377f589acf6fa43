package org.openbydefault.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.openbydefault.project.PathTableBuilder;

/**
 * Reads with JGit what {@link IndexFile} cannot: an index that uses something unknown, and the tree objects behind a
 * sparse index. The only class that leads to JGit, which is therefore not loaded for ordinary repositories.
 */
final class JGitReader {

    static {
        QuietSystemReader.install();
    }

    /** Of an index that is read whole, and of the paths behind a sparse one, whose trees may hold one another. */
    private static final int MOST_BYTES = 32 << 20;

    private final PathTableBuilder paths;
    private final Set<String> submodules = new LinkedHashSet<>();
    private long bytes;

    private JGitReader(int expectedSize) {
        paths = new PathTableBuilder(expectedSize);
    }

    /** @throws UnreadableException if JGit does not know it either or finds it damaged */
    static Index read(Path indexFile, ObjectFormat format) throws UnreadableException {
        checkFormat(format);
        try {
            if (Files.size(indexFile) > MOST_BYTES) {
                throw new UnreadableException("the Git index is larger than what is read of its kind");
            }
            DirCache cache = DirCache.read(indexFile.toFile(), FS.DETECTED);
            JGitReader reader = new JGitReader(cache.getEntryCount());
            reader.addAll(cache);
            return reader.index();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("the Git index is damaged or of a kind that is not known");
        }
    }

    /**
     * The index with the files of its sparse folders in place of these.
     *
     * @throws UnreadableException if their tree objects are not in the repository, as in a partial clone
     */
    static Index expand(Index sparse, GitDirectory git, RepositoryConfig config) throws UnreadableException {
        checkFormat(config.objectFormat());
        try (Repository repository = GitObjects.open(git, config);
                ObjectReader objects = repository.newObjectReader()) {
            JGitReader reader = new JGitReader(sparse.paths().size());
            reader.addExpanded(sparse, objects);
            return reader.index();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("the Git index is sparse, and the folders that it leaves out cannot be read");
        }
    }

    private static void checkFormat(ObjectFormat format) throws UnreadableException {
        if (format != ObjectFormat.SHA1) {
            throw new UnreadableException("the Git index is of a kind that is not known for SHA-256 repositories");
        }
    }

    private Index index() {
        return new Index(paths.build(), new ArrayList<>(submodules), List.of());
    }

    private void addAll(DirCache cache) throws IOException {
        for (int i = 0; i < cache.getEntryCount(); i++) {
            DirCacheEntry entry = cache.getEntry(i);
            add(entry.getRawPath(), entry.getFileMode());
        }
    }

    private void addExpanded(Index sparse, ObjectReader objects) throws IOException, UnreadableException {
        TreeFiles files = new TreeFiles(objects);
        Map<String, String> trees = new HashMap<>();
        sparse.sparseFolders().forEach(folder -> trees.put(folder.path(), folder.tree()));
        Set<String> gitlinks = new HashSet<>(sparse.submodules());
        for (int i = 0; i < sparse.paths().size(); i++) {
            String path = sparse.paths().get(i);
            byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
            String tree = trees.get(path);
            if (tree == null) {
                add(bytes, gitlinks.contains(path) ? FileMode.GITLINK : FileMode.REGULAR_FILE);
            } else {
                files.visit(
                        ObjectId.fromString(tree),
                        (below, walk) -> add(concatenated(bytes, below), walk.getFileMode()));
            }
        }
    }

    private void add(byte[] path, FileMode mode) throws IOException {
        bytes += path.length;
        if (bytes > MOST_BYTES) {
            throw new IOException("more paths than are read");
        }
        paths.add(path, 0, path.length);
        if (mode == FileMode.GITLINK) {
            submodules.add(new String(path, StandardCharsets.UTF_8));
        }
    }

    private static byte[] concatenated(byte[] folder, byte[] path) {
        byte[] both = new byte[folder.length + path.length];
        System.arraycopy(folder, 0, both, 0, folder.length);
        System.arraycopy(path, 0, both, folder.length, path.length);
        return both;
    }
}
