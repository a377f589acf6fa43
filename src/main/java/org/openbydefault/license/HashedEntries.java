package org.openbydefault.license;

import java.nio.ByteBuffer;

/**
 * A table from hashes to the numbers of entries, searched in the file that holds it: the number of hashes, the hashes in
 * ascending order, and the entry of each.
 */
final class HashedEntries {
    private final ByteBuffer file;
    private final int hashes;
    private final int entries;

    private HashedEntries(ByteBuffer file, int hashes, int entries) {
        this.file = file;
        this.hashes = hashes;
        this.entries = entries;
    }

    /** The table that begins at the position, which moves behind it. */
    static HashedEntries read(ByteBuffer file) {
        int count = file.getInt();
        int hashes = file.position();
        int entries = hashes + count * Long.BYTES;
        file.position(entries + count * Short.BYTES);
        return new HashedEntries(file, hashes, entries);
    }

    /** The entry of the hash; -1 if it has none. */
    int find(long hash) {
        int low = 0;
        int high = (entries - hashes) / Long.BYTES - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = file.getLong(hashes + middle * Long.BYTES);
            if (there == hash) {
                return file.getShort(entries + middle * Short.BYTES);
            }
            if (there < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
