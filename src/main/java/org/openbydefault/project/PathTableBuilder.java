package org.openbydefault.project;

import java.util.Arrays;
import org.openbydefault.api.Internal;

/** Takes paths in the order of their bytes. */
@Internal
public final class PathTableBuilder {

    /** A damaged index may announce any number; more is made room for as it comes. */
    private static final int MOST_EXPECTED = 1 << 17;

    private byte[] bytes;
    private int[] ends;
    private int size;

    /** @param expectedSize about how many paths will come */
    public PathTableBuilder(int expectedSize) {
        ends = new int[Math.min(Math.max(expectedSize, 16), MOST_EXPECTED)];
        bytes = new byte[ends.length * 48];
    }

    /**
     * Adds a path; one that equals the path before it is left out.
     *
     * @return whether it has been added
     * @throws IllegalArgumentException if it sorts before the path before it
     */
    public boolean add(byte[] source, int from, int to) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (size > 0) {
            int before = size == 1 ? 0 : ends[size - 2];
            int order = Arrays.compareUnsigned(bytes, before, start, source, from, to);
            if (order == 0) {
                return false;
            }
            if (order > 0) {
                throw new IllegalArgumentException("paths out of order");
            }
        }
        append(start, source, from, to);
        return true;
    }

    private void append(int start, byte[] source, int from, int to) {
        int end = start + to - from;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(source, from, bytes, start, to - from);
        ends[size++] = end;
    }

    public RepositoryPaths build() {
        return new RepositoryPaths(bytes, ends, size);
    }
}
