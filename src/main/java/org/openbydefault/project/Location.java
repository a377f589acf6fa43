package org.openbydefault.project;

/**
 * A place in the repository.
 *
 * @param path repository-relative path with {@code /}, never empty
 * @param line line in that file counted from 1, or 0 for the file as a whole
 */
public record Location(String path, int line) {

    /** @throws IllegalArgumentException if the path is empty or absolute, or the line negative */
    public Location {
        if (path.isEmpty() || path.charAt(0) == '/' || line < 0) {
            throw new IllegalArgumentException("Not a place in a repository: '" + path + "' line " + line);
        }
    }

    /** The file as a whole. */
    public static Location of(String path) {
        return new Location(path, 0);
    }

    /** One line of a file, counted from 1. */
    public static Location of(String path, int line) {
        return new Location(path, line);
    }

    /** By hand, as what a record brings costs a JVM that has just started 12 ms for the first use. */
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
