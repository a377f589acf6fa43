package org.openbydefault.batch;

import java.util.List;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;

/** A repository without a file, to look at what is configured for all. */
final class NoFiles implements FileStore {

    @Override
    public Fact<byte[]> read(String path, int limit) {
        return Fact.unknown(path + " is not there");
    }

    @Override
    public List<String> children(String folder) {
        return List.of();
    }

    @Override
    public String resolve(String path) {
        return path;
    }
}
