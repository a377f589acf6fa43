package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.util.FS;
import org.openbydefault.project.PathTable;

/** Reads with JGit what {@link IndexFile} does not know. The only class that loads JGit, so it is loaded late. */
final class JGitReader {

    static {
        QuietSystemReader.install();
    }

    private JGitReader() {}

    /** @throws UnreadableException if JGit does not know it either or finds it damaged */
    static Index read(Path indexFile) throws UnreadableException {
        try {
            return index(DirCache.read(indexFile.toFile(), FS.DETECTED));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("the Git index is damaged or of a kind that is not known");
        }
    }

    private static Index index(DirCache cache) {
        PathTable.Builder paths = new PathTable.Builder(cache.getEntryCount());
        List<String> submodules = new ArrayList<>();
        String before = "";
        for (int i = 0; i < cache.getEntryCount(); i++) {
            DirCacheEntry entry = cache.getEntry(i);
            String path = entry.getPathString();
            byte[] bytes = entry.getRawPath();
            paths.add(bytes, 0, bytes.length);
            if (entry.getFileMode() == FileMode.GITLINK && !path.equals(before)) {
                submodules.add(path);
            }
            before = path;
        }
        return new Index(paths.build(), submodules);
    }
}
