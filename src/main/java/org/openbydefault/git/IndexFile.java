package org.openbydefault.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.PathTable;

/** Reads the paths of a Git index of version 2 to 4 (gitformat-index(5)) without an object per entry. */
final class IndexFile {

    private static final int SIGNATURE = 0x44495243; // DIRC
    private static final int SPLIT_INDEX = 0x6c696e6b; // link
    private static final int SPARSE_INDEX = 0x73646972; // sdir

    private static final int HEADER_LENGTH = 12;
    private static final int MODE_OFFSET = 24;
    private static final int ID_OFFSET = 40;
    private static final int MODE_TYPE = 0170000;
    private static final int GITLINK = 0160000;
    private static final int EXTENDED = 0x4000;
    private static final int NAME_LENGTH = 0xfff;
    private static final int KNOWN_EXTENDED_FLAGS = 0x6000; // skip-worktree, intent-to-add

    private final byte[] file;
    private final int idLength;
    private final int end;
    private final List<String> submodules = new ArrayList<>();
    private Optional<String> trouble = Optional.empty();
    private byte[] name = new byte[256];
    private int nameLength;
    private int at = HEADER_LENGTH;

    private IndexFile(byte[] file, ObjectFormat format) {
        this.file = file;
        this.idLength = format.bytes();
        this.end = file.length - idLength;
    }

    /**
     * @param file the whole content; the checksum at its end is not verified, as Git does not either
     * @throws UnreadableException if it is damaged, or of a kind that does not list every path
     * @throws UnrecognizedIndexException if it uses a version, flag or mandatory extension that is not known here
     */
    static Index read(byte[] file, ObjectFormat format) throws UnreadableException, UnrecognizedIndexException {
        return new IndexFile(file, format).read();
    }

    private Index read() throws UnreadableException, UnrecognizedIndexException {
        if (end < HEADER_LENGTH || int32(0) != SIGNATURE) {
            throw new UnreadableException("the Git index is empty or no index at all");
        }
        int version = int32(4);
        int count = int32(8);
        if (version < 2 || version > 4) {
            throw new UnrecognizedIndexException();
        }
        if (count < 0 || count > end / (ID_OFFSET + idLength)) {
            throw truncated();
        }
        PathTable.Builder paths = new PathTable.Builder(count);
        for (int i = 0; i < count; i++) {
            readEntry(version == 4, paths);
        }
        checkExtensions();
        if (trouble.isPresent()) {
            throw new UnreadableException(trouble.get());
        }
        return new Index(paths.build(), submodules);
    }

    private void readEntry(boolean compressed, PathTable.Builder paths)
            throws UnreadableException, UnrecognizedIndexException {
        int start = at;
        int mode = int32(start + MODE_OFFSET);
        int flags = int16(start + ID_OFFSET + idLength);
        at = start + ID_OFFSET + idLength + 2;
        if ((flags & EXTENDED) != 0) {
            if ((int16(at) & ~KNOWN_EXTENDED_FLAGS) != 0) {
                throw new UnrecognizedIndexException();
            }
            at += 2;
        }
        if (compressed) {
            readCompressedName();
            add(paths, mode, name, 0, nameLength);
        } else {
            int from = at;
            int to = nameEnd(flags & NAME_LENGTH);
            at = start + ((to - start + 8) & ~7);
            add(paths, mode, file, from, to);
        }
    }

    private int nameEnd(int length) throws UnreadableException {
        int nameEnd = length < NAME_LENGTH ? at + length : indexOfZero();
        if (nameEnd >= end || file[nameEnd] != 0) {
            throw truncated();
        }
        return nameEnd;
    }

    private void readCompressedName() throws UnreadableException {
        int kept = nameLength - offset();
        int suffixEnd = indexOfZero();
        if (kept < 0 || kept > nameLength) {
            throw truncated();
        }
        nameLength = kept + suffixEnd - at;
        if (nameLength > name.length) {
            name = Arrays.copyOf(name, nameLength * 2);
        }
        System.arraycopy(file, at, name, kept, suffixEnd - at);
        at = suffixEnd + 1;
    }

    /** The variable-width encoding of offsets in packs. */
    private int offset() throws UnreadableException {
        int next = int8(at++);
        int value = next & 0x7f;
        while ((next & 0x80) != 0) {
            next = int8(at++);
            value = ((value + 1) << 7) + (next & 0x7f);
        }
        return value;
    }

    private void add(PathTable.Builder paths, int mode, byte[] source, int from, int to) {
        if (from == to || source[from] == '/') {
            trouble = Optional.of("the Git index has an entry without a path");
            return;
        }
        try {
            paths.add(source, from, to);
        } catch (IllegalArgumentException outOfOrder) {
            trouble = Optional.of("the Git index is damaged: its entries are out of order");
        }
        if ((mode & MODE_TYPE) == GITLINK) {
            addSubmodule(new String(source, from, to - from, StandardCharsets.UTF_8));
        }
    }

    private void addSubmodule(String path) {
        if (submodules.isEmpty() || !submodules.get(submodules.size() - 1).equals(path)) {
            submodules.add(path);
        }
    }

    private void checkExtensions() throws UnreadableException, UnrecognizedIndexException {
        while (at < end) {
            int signature = int32(at);
            int length = int32(at + 4);
            if (signature == SPLIT_INDEX) {
                throw new UnreadableException("the Git index is split into two files (core.splitIndex)");
            }
            if (signature == SPARSE_INDEX) {
                throw new UnreadableException("the Git index is sparse: it leaves out files (index.sparse)");
            }
            if (!isOptional(signature)) {
                throw new UnrecognizedIndexException();
            }
            if (length < 0 || length > end - at - 8) {
                throw truncated();
            }
            at += 8 + length;
        }
        if (at != end) {
            throw truncated();
        }
    }

    private static boolean isOptional(int signature) {
        int first = signature >>> 24;
        return first >= 'A' && first <= 'Z';
    }

    private int indexOfZero() throws UnreadableException {
        int zero = at;
        while (zero < end && file[zero] != 0) {
            zero++;
        }
        if (zero >= end) {
            throw truncated();
        }
        return zero;
    }

    private int int32(int offset) throws UnreadableException {
        return (int16(offset) << 16) | int16(offset + 2);
    }

    private int int16(int offset) throws UnreadableException {
        return (int8(offset) << 8) | int8(offset + 1);
    }

    private int int8(int offset) throws UnreadableException {
        if (offset >= end) {
            throw truncated();
        }
        return file[offset] & 0xff;
    }

    private static UnreadableException truncated() {
        return new UnreadableException("the Git index is truncated or damaged");
    }
}
