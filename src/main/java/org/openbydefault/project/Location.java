package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/** A place in the repository. Compared by its parts. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Location {

    private final String path;
    private final int line;

    private Location(String path, int line) {
        if (path.isEmpty() || path.charAt(0) == '/' || line < 0) {
            throw new IllegalArgumentException("Not a place in a repository: '" + path + "' line " + line);
        }
        this.path = path;
        this.line = line;
    }

    /**
     * The file as a whole.
     *
     * @param path repository-relative path with {@code /}
     * @throws IllegalArgumentException if the path is empty or absolute
     */
    public static Location of(String path) {
        return new Location(path, 0);
    }

    /**
     * One line of a file.
     *
     * @param path repository-relative path with {@code /}
     * @param line counted from 1, or 0 for the file as a whole
     * @throws IllegalArgumentException if the path is empty or absolute, or the line negative
     */
    public static Location of(String path, int line) {
        return new Location(path, line);
    }

    /** Repository-relative path with {@code /}, never empty. */
    public String path() {
        return path;
    }

    /** Line in that file counted from 1, or 0 for the file as a whole. */
    public int line() {
        return line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location place && line == place.line && path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + line;
    }

    /** {@code path:line}, or the path alone for a file as a whole. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line;
    }
}
