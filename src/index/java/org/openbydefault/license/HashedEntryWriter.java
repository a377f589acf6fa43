package org.openbydefault.license;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;

/** Writes a table in the layout that {@link HashedEntries} reads. */
final class HashedEntryWriter {
    /** The entry of a hash that several licences share: such hashes are not written. */
    static final short AMBIGUOUS = -1;

    private HashedEntryWriter() {}

    static void write(SortedMap<Long, Short> entries, DataOutputStream out) throws IOException {
        entries.values().removeIf(entry -> entry == AMBIGUOUS);
        out.writeInt(entries.size());
        for (long hash : entries.keySet()) {
            out.writeLong(hash);
        }
        for (short entry : entries.values()) {
            out.writeShort(entry);
        }
    }
}
