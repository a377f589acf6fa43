package org.openbydefault.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.SourceTree;

/** The files of a repository as they are after changes, which nobody has made yet. */
public final class PatchedFiles implements FileStore {

    private final FileStore store;
    private final Map<String, byte[]> changed = new TreeMap<>();

    public PatchedFiles(FileStore store, List<FileChange> changes) {
        this.store = store;
        for (FileChange change : changes) {
            changed.put(change.path(), change.after());
        }
    }

    @Override
    public Fact<byte[]> read(String path, int limit) {
        byte[] bytes = changed.get(path);
        return bytes == null
                ? store.read(path, limit)
                : Fact.known(Arrays.copyOf(bytes, Math.min(bytes.length, limit)));
    }

    @Override
    public List<String> children(String folder) {
        List<String> children = new ArrayList<>(store.children(folder));
        for (String path : changed.keySet()) {
            String name = SourceTree.name(path);
            if (SourceTree.parent(path).equals(folder) && !children.contains(name)) {
                children.add(name);
            }
        }
        return children;
    }

    @Override
    public String resolve(String path) {
        return store.resolve(path);
    }
}
