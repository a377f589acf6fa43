package org.openbydefault.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.PathTableBuilder;

/** Reads the paths of a Git index of version 2 to 4 (gitformat-index(5)) without an object per entry. */
final class IndexFile {

    private static final int SIGNATURE = 0x44495243; // DIRC
    private static final int SPLIT_INDEX = 0x6c696e6b; // link
    private static final int SPARSE_INDEX = 0x73646972; // sdir

    private static final long MOST_BYTES = 256 << 20;

    /** Of all paths, which the index may write in a shorter form. */
    private static final long MOST_PATH_BYTES = 64 << 20;

    private static final int HEADER_LENGTH = 12;
    private static final int EXTENSION_HEADER_LENGTH = 8;
    private static final int MODE_OFFSET = 26; // of the lower 16 bits
    private static final int ID_OFFSET = 40;
    private static final int FLAGS_LENGTH = 2;
    private static final int MODE_TYPE = 0170000;
    private static final int GITLINK = 0160000;
    private static final int FOLDER = 0040000;
    private static final int EXTENDED = 0x4000;
    private static final int NAME_LENGTH = 0xfff;
    private static final int KNOWN_EXTENDED_FLAGS = 0x6000; // skip-worktree, intent-to-add

    private final FileWindow file;
    private final int idLength;
    private final List<String> submodules = new ArrayList<>();
    private final List<SparseFolder> sparseFolders = new ArrayList<>();
    private Optional<String> trouble = Optional.empty();
    private byte[] name = new byte[256];
    private int nameLength;
    private long pathBytes;

    private IndexFile(FileWindow file, int idLength) {
        this.file = file;
        this.idLength = idLength;
    }

    /**
     * Reads all entries. The checksum at the end is not verified; Git does not verify it either.
     *
     * @throws UnreadableException if the index is damaged, or only the difference to another one
     * @throws UnrecognizedIndexException if it uses a version, flag or mandatory extension that is not known here
     */
    static Index read(Path path, ObjectFormat format) throws UnreadableException, UnrecognizedIndexException {
        try (FileWindow file = FileWindow.over(path, format.bytes())) {
            if (file.left() > MOST_BYTES) {
                throw new UnreadableException(
                        "the Git index is larger than the " + (MOST_BYTES >> 20) + " MiB that are read");
            }
            return new IndexFile(file, format.bytes()).read();
        } catch (IOException e) {
            throw new UnreadableException("the Git index cannot be read");
        }
    }

    private Index read() throws IOException, UnreadableException, UnrecognizedIndexException {
        if (file.left() < HEADER_LENGTH || int32(0) != SIGNATURE) {
            throw new UnreadableException("the Git index is empty or no index at all");
        }
        int version = int32(4);
        int count = int32(8);
        if (version < 2 || version > 4) {
            throw new UnrecognizedIndexException();
        }
        if (count < 0 || count > file.left() / (ID_OFFSET + idLength)) {
            throw FileWindow.truncated();
        }
        file.move(HEADER_LENGTH);
        PathTableBuilder paths = new PathTableBuilder(count);
        for (int i = 0; i < count; i++) {
            readEntry(version == 4, paths);
        }
        checkExtensions();
        if (trouble.isPresent()) {
            throw new UnreadableException(trouble.get());
        }
        return new Index(paths.build(), submodules, sparseFolders);
    }

    private void readEntry(boolean compressed, PathTableBuilder paths)
            throws IOException, UnreadableException, UnrecognizedIndexException {
        int nameOffset = ID_OFFSET + idLength + FLAGS_LENGTH;
        int at = file.require(nameOffset + FLAGS_LENGTH);
        byte[] bytes = file.bytes();
        int type = int16(bytes, at + MODE_OFFSET) & MODE_TYPE;
        int flags = int16(bytes, at + ID_OFFSET + idLength);
        String folderTree = type == FOLDER ? id(bytes, at + ID_OFFSET) : "";
        if ((flags & EXTENDED) != 0) {
            if ((int16(bytes, at + nameOffset) & ~KNOWN_EXTENDED_FLAGS) != 0) {
                throw new UnrecognizedIndexException();
            }
            nameOffset += FLAGS_LENGTH;
        }
        if (compressed) {
            file.move(nameOffset);
            readCompressedName();
            add(paths, type, folderTree, name, 0, nameLength);
        } else {
            int length = nameLength(nameOffset, flags & NAME_LENGTH);
            int padded = (nameOffset + length + 8) & ~7;
            int from = file.require(padded) + nameOffset;
            add(paths, type, folderTree, file.bytes(), from, from + length);
            file.move(padded);
        }
    }

    private int nameLength(int nameOffset, int stored) throws IOException, UnreadableException {
        if (stored == NAME_LENGTH) {
            return file.indexOfZero(nameOffset) - nameOffset;
        }
        int nameEnd = file.require(nameOffset + stored + 1) + nameOffset + stored;
        if (file.bytes()[nameEnd] != 0) {
            throw FileWindow.truncated();
        }
        return stored;
    }

    private void readCompressedName() throws IOException, UnreadableException {
        int kept = nameLength - offset();
        int suffix = file.indexOfZero(0);
        if (kept < 0 || kept > nameLength) {
            throw FileWindow.truncated();
        }
        nameLength = kept + suffix;
        if (nameLength > name.length) {
            name = Arrays.copyOf(name, nameLength * 2);
        }
        int at = file.require(suffix + 1);
        System.arraycopy(file.bytes(), at, name, kept, suffix);
        file.move(suffix + 1);
    }

    /** The variable-width encoding of offsets, as in packs. */
    private int offset() throws IOException, UnreadableException {
        int next = nextInt8();
        int value = next & 0x7f;
        while ((next & 0x80) != 0) {
            next = nextInt8();
            value = ((value + 1) << 7) + (next & 0x7f);
        }
        return value;
    }

    private void add(PathTableBuilder paths, int type, String folderTree, byte[] source, int from, int to)
            throws UnreadableException {
        if (from == to || source[from] == '/') {
            trouble = Optional.of("the Git index has an entry without a path");
            return;
        }
        pathBytes += to - from;
        if (pathBytes > MOST_PATH_BYTES) {
            throw new UnreadableException("the Git index names more paths than are read");
        }
        try {
            paths.add(source, from, to);
        } catch (IllegalArgumentException outOfOrder) {
            trouble = Optional.of("the Git index is damaged: its entries are out of order");
        }
        if (type == GITLINK) {
            addSubmodule(text(source, from, to));
        } else if (type == FOLDER) {
            sparseFolders.add(new SparseFolder(text(source, from, to), folderTree));
        }
    }

    private void addSubmodule(String path) {
        if (submodules.isEmpty() || !submodules.get(submodules.size() - 1).equals(path)) {
            submodules.add(path);
        }
    }

    private void checkExtensions() throws IOException, UnreadableException, UnrecognizedIndexException {
        boolean sparse = false;
        while (file.left() > 0) {
            int signature = int32(0);
            int length = int32(4);
            if (signature == SPLIT_INDEX) {
                throw new UnreadableException("the Git index is split into two files (core.splitIndex)");
            }
            if (signature != SPARSE_INDEX && !isOptional(signature)) {
                throw new UnrecognizedIndexException();
            }
            if (length < 0) {
                throw FileWindow.truncated();
            }
            sparse |= signature == SPARSE_INDEX;
            file.move(EXTENSION_HEADER_LENGTH);
            file.skip(length);
        }
        if (!sparse && !sparseFolders.isEmpty()) {
            throw FileWindow.truncated();
        }
    }

    private static boolean isOptional(int signature) {
        int first = signature >>> 24;
        return first >= 'A' && first <= 'Z';
    }

    private String id(byte[] bytes, int at) {
        return HexFormat.of().formatHex(bytes, at, at + idLength);
    }

    private static String text(byte[] source, int from, int to) {
        return new String(source, from, to - from, StandardCharsets.UTF_8);
    }

    private int int32(int offset) throws IOException, UnreadableException {
        int at = file.require(offset + 4) + offset;
        return (int16(file.bytes(), at) << 16) | int16(file.bytes(), at + 2);
    }

    private static int int16(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    private int nextInt8() throws IOException, UnreadableException {
        int at = file.require(1);
        file.move(1);
        return file.bytes()[at] & 0xff;
    }
}
