package org.openbydefault.fix;

import java.util.Optional;

/** What becomes of one file. */
public final class FileChange {

    private final String path;
    private final Optional<byte[]> before;
    private final byte[] after;

    /**
     * @param path repository-relative path
     * @param before its bytes; empty for a new file
     * @param after its bytes then
     */
    FileChange(String path, Optional<byte[]> before, byte[] after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    /** This change and one of what it leads to, as one. */
    FileChange then(FileChange later) {
        return new FileChange(path, before, later.after);
    }

    /** The repository-relative path. */
    public String path() {
        return path;
    }

    /** The bytes of the file; empty for a new one. */
    public Optional<byte[]> before() {
        return before;
    }

    /** The bytes of the file then. */
    public byte[] after() {
        return after;
    }
}
