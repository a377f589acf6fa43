package org.openbydefault.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbydefault.api.PublicApi;

/**
 * An immutable table of repository paths, sorted by their UTF-8 bytes as in a Git index. Holds no object per path, and
 * answers questions by name, extension and folder without a scan per question. Not thread-safe: names are hashed when
 * the first question about them comes.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class RepositoryPaths {

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int CASE_BIT = 0x20;

    /** How much of a byte is kept to find what may start with it. */
    private static final int START_BITS = 5;

    private final byte[] bytes;
    private final int[] ends;
    private final int size;
    private @Nullable HashChains names;
    private @Nullable HashChains extensions;
    private @Nullable HashChains beginnings;

    /** What lies directly at the root, which most rules ask for. */
    private @Nullable List<String> atRoot;

    /** Worked out when it is first needed. */
    private int[] inCommonWithBefore = {};

    RepositoryPaths(byte[] bytes, int[] ends, int size) {
        this.bytes = bytes;
        this.ends = ends;
        this.size = size;
    }

    /** A table of these paths, in any order; duplicates are kept once. */
    static RepositoryPaths of(List<String> paths) {
        List<byte[]> encoded = new ArrayList<>(paths.size());
        for (String path : paths) {
            encoded.add(path.getBytes(StandardCharsets.UTF_8));
        }
        encoded.sort(Arrays::compareUnsigned);
        PathTableBuilder builder = new PathTableBuilder(encoded.size());
        for (byte[] path : encoded) {
            builder.add(path, 0, path.length);
        }
        return builder.build();
    }

    public int size() {
        return size;
    }

    /** The path at that position; bytes that are no UTF-8 become U+FFFD. */
    public String get(int index) {
        return new String(bytes, start(index), ends[index] - start(index), StandardCharsets.UTF_8);
    }

    /** Whether {@link #get} answers that path at any position. */
    public boolean contains(String path) {
        return search(path.getBytes(StandardCharsets.UTF_8)) >= 0
                || (isUndecoded(path) && under("").contains(path));
    }

    /** The position at which {@link #get} answers that path; negative where it is not in the table. */
    public int position(String path) {
        return search(path.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether any path lies below that folder; {@code ""} is the root. */
    public boolean containsFolder(String folder) {
        if (folder.isEmpty()) {
            return size > 0;
        }
        byte[] prefix = (folder + "/").getBytes(StandardCharsets.UTF_8);
        int first = firstNotBefore(prefix);
        return first < size && startsWith(first, prefix);
    }

    /** The first path, or an empty string for an empty table. */
    public String first() {
        return size == 0 ? "" : get(0);
    }

    /** All files with one of these names in any folder, letter case ignored; names in lower case. */
    public List<String> named(String... lowerCaseNames) {
        List<String> found = new ArrayList<>();
        for (String name : lowerCaseNames) {
            byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
            for (int i = names().first(hash(wanted)); i >= 0; i = names().next(i)) {
                if (endsWithIgnoringCase(i, nameStart(i), wanted)) {
                    found.add(get(i));
                }
            }
        }
        return found;
    }

    /**
     * All files with one of these extensions in any folder, letter case ignored; extensions in lower case without the
     * dot. An empty extension stands for names without a dot behind their first character.
     */
    public List<String> withExtension(String... lowerCaseExtensions) {
        List<String> found = new ArrayList<>();
        for (String extension : lowerCaseExtensions) {
            byte[] wanted = extension.getBytes(StandardCharsets.UTF_8);
            for (int i = extensions().first(hash(wanted));
                    i >= 0;
                    i = extensions().next(i)) {
                if (endsWithIgnoringCase(i, extensionStart(i), wanted)) {
                    found.add(get(i));
                }
            }
        }
        return found;
    }

    /**
     * All files whose names start with one of these in any folder, letter case ignored; prefixes in lower case.
     *
     * @throws IllegalArgumentException if a prefix has fewer than two letters
     */
    public List<String> namedWithPrefix(String... lowerCasePrefixes) {
        BitSet starting = new BitSet(size);
        for (byte[] prefix : utf8(lowerCasePrefixes)) {
            addStarting(prefix, starting);
        }
        List<String> found = new ArrayList<>();
        for (int i = starting.nextSetBit(0); i >= 0; i = starting.nextSetBit(i + 1)) {
            found.add(get(i));
        }
        return found;
    }

    private void addStarting(byte[] prefix, BitSet starting) {
        if (prefix.length < 2) {
            String letter = new String(prefix, StandardCharsets.UTF_8);
            throw new IllegalArgumentException("A prefix of fewer than two letters: '" + letter + "'");
        }
        HashChains alike = beginnings();
        for (int i = alike.first(beginning(prefix[0], prefix[1])); i >= 0; i = alike.next(i)) {
            if (startsIgnoringCase(nameStart(i), ends[i], prefix)) {
                starting.set(i);
            }
        }
    }

    /**
     * All files in whose paths one of these occurs, letter case ignored; parts in lower case, none empty. Looks at every
     * path: ask by whole name, beginning or extension where that will do.
     */
    public List<String> withPart(String... lowerCaseParts) {
        byte[][] parts = utf8(lowerCaseParts);
        byte[][][] byStart = byStart(parts);
        int longest = longest(parts);
        int[] inCommon = inCommonWithBefore();
        List<String> found = new ArrayList<>();
        boolean isBeforeWithout = false;
        for (int i = 0; i < size; i++) {
            int known = isBeforeWithout ? Math.max(0, inCommon[i] - longest + 1) : 0;
            boolean holds = holdsOneOf(start(i) + known, ends[i], byStart);
            if (holds) {
                found.add(get(i));
            }
            isBeforeWithout = !holds;
        }
        return found;
    }

    private static int longest(byte[][] parts) {
        int longest = 1;
        for (byte[] part : parts) {
            longest = Math.max(longest, part.length);
        }
        return longest;
    }

    /** With how many bytes of the path before it each path begins: neighbours mostly lie in one folder. */
    private int[] inCommonWithBefore() {
        if (inCommonWithBefore.length < size) {
            int[] inCommon = new int[size];
            for (int i = 1; i < size; i++) {
                int mismatch = Arrays.mismatch(bytes, start(i - 1), ends[i - 1], bytes, start(i), ends[i]);
                inCommon[i] = Math.max(0, mismatch);
            }
            inCommonWithBefore = inCommon;
        }
        return inCommonWithBefore;
    }

    /** All files below that folder, at any depth; {@code ""} is the root. */
    public List<String> under(String folder) {
        byte[] prefix = folder.isEmpty() ? new byte[0] : (folder + "/").getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        for (int i = firstNotBefore(prefix); i < size && startsWith(i, prefix); i++) {
            found.add(get(i));
        }
        return found;
    }

    /** Names of the files and folders directly in that folder, folders with a final {@code /}; {@code ""} is the root. */
    public List<String> children(String folder) {
        if (!folder.isEmpty()) {
            return childrenBehind((folder + "/").getBytes(StandardCharsets.UTF_8));
        }
        if (atRoot == null) {
            atRoot = childrenBehind(new byte[0]);
        }
        return new ArrayList<>(atRoot);
    }

    private List<String> childrenBehind(byte[] prefix) {
        List<String> found = new ArrayList<>();
        int i = firstNotBefore(prefix);
        while (i < size && startsWith(i, prefix)) {
            int from = start(i) + prefix.length;
            int slash = indexOfSlash(from, ends[i]);
            if (slash < 0) {
                found.add(text(from, ends[i]));
                i++;
            } else {
                found.add(text(from, slash + 1));
                i = firstBehindFolder(i, slash + 1);
            }
        }
        return found;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private int nameStart(int index) {
        int at = ends[index];
        int start = start(index);
        while (at > start && bytes[at - 1] != '/') {
            at--;
        }
        return at;
    }

    private int extensionStart(int index) {
        return extensionStart(nameStart(index), ends[index]);
    }

    private int extensionStart(int nameStart, int end) {
        for (int at = end - 1; at > nameStart; at--) {
            if (bytes[at] == '.') {
                return at + 1;
            }
        }
        return end;
    }

    private HashChains names() {
        if (names == null) {
            indexNames();
        }
        return Objects.requireNonNull(names);
    }

    private HashChains extensions() {
        if (extensions == null) {
            indexNames();
        }
        return Objects.requireNonNull(extensions);
    }

    private HashChains beginnings() {
        if (beginnings == null) {
            indexNames();
        }
        return Objects.requireNonNull(beginnings);
    }

    /** Hashes from the end to the start of each name, so that one pass yields all hashes. */
    private void indexNames() {
        int[] ofNames = new int[size];
        int[] ofExtensions = new int[size];
        int[] ofBeginnings = new int[size];
        for (int index = 0; index < size; index++) {
            int start = start(index);
            int hash = FNV_OFFSET;
            int ofExtension = FNV_OFFSET;
            int dot = -1;
            int at = ends[index] - 1;
            for (; at >= start && bytes[at] != '/'; at--) {
                if (bytes[at] == '.' && dot < 0) {
                    dot = at;
                    ofExtension = hash;
                }
                hash = (hash ^ (bytes[at] | CASE_BIT)) * FNV_PRIME;
            }
            ofNames[index] = hash;
            ofExtensions[index] = dot > at + 1 ? ofExtension : FNV_OFFSET;
            ofBeginnings[index] = at + 2 < ends[index] ? beginning(bytes[at + 1], bytes[at + 2]) : FNV_OFFSET;
        }
        names = new HashChains(ofNames);
        extensions = new HashChains(ofExtensions);
        beginnings = new HashChains(ofBeginnings);
    }

    private static int beginning(byte first, byte second) {
        return (first | CASE_BIT) << Byte.SIZE | (second | CASE_BIT);
    }

    private int indexOfSlash(int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '/') {
                return at;
            }
        }
        return -1;
    }

    private int firstBehindFolder(int index, int folderEnd) {
        byte[] folder = Arrays.copyOfRange(bytes, start(index), folderEnd);
        folder[folder.length - 1]++;
        return firstNotBefore(folder);
    }

    private static byte[][] utf8(String... texts) {
        byte[][] encoded = new byte[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            encoded[i] = texts[i].getBytes(StandardCharsets.UTF_8);
        }
        return encoded;
    }

    private static boolean isUndecoded(String path) {
        return path.indexOf('\ufffd') >= 0;
    }

    private int search(byte[] path) {
        int at = firstNotBefore(path);
        return at < size && compare(at, path) == 0 ? at : -1;
    }

    private int firstNotBefore(byte[] path) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, path) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int index, byte[] other) {
        return Arrays.compareUnsigned(bytes, start(index), ends[index], other, 0, other.length);
    }

    private boolean startsWith(int index, byte[] prefix) {
        int start = start(index);
        return ends[index] - start >= prefix.length
                && Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length);
    }

    private boolean startsWithOneOf(int from, int to, byte[][] lowerCasePrefixes) {
        for (byte[] prefix : lowerCasePrefixes) {
            if (startsIgnoringCase(from, to, prefix)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsIgnoringCase(int from, int to, byte[] lowerCasePrefix) {
        return to - from >= lowerCasePrefix.length && matchesIgnoringCase(from, lowerCasePrefix);
    }

    /** The parts by what is kept of their first two bytes. */
    private static byte[][][] byStart(byte[][] parts) {
        byte[][][] byStart = new byte[1 << (2 * START_BITS)][0][];
        for (byte[] part : parts) {
            if (part.length > 1) {
                add(part, byStart, start(part[0], part[1]));
            } else {
                for (int second = 0; second < 1 << START_BITS; second++) {
                    add(part, byStart, start(part[0], (byte) second));
                }
            }
        }
        return byStart;
    }

    private static void add(byte[] part, byte[][][] byStart, int start) {
        byStart[start] = Arrays.copyOf(byStart[start], byStart[start].length + 1);
        byStart[start][byStart[start].length - 1] = part;
    }

    /** Alike for capital and small letters, which differ in a bit that is not kept. */
    private static int start(byte first, byte second) {
        int kept = (1 << START_BITS) - 1;
        return (first & kept) << START_BITS | (second & kept);
    }

    private boolean holdsOneOf(int from, int to, byte[][][] byStart) {
        for (int at = from; at < to; at++) {
            byte[][] parts = byStart[start(bytes[at], at + 1 < to ? bytes[at + 1] : 0)];
            if (parts.length > 0 && startsWithOneOf(at, to, parts)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithIgnoringCase(int index, int from, byte[] lowerCase) {
        return ends[index] - from == lowerCase.length && matchesIgnoringCase(from, lowerCase);
    }

    /** From the end, since what is looked for is chosen by its beginning. */
    private boolean matchesIgnoringCase(int from, byte[] lowerCase) {
        for (int i = lowerCase.length - 1; i >= 0; i--) {
            if (lower(bytes[from + i]) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] name) {
        int hash = FNV_OFFSET;
        for (int i = name.length - 1; i >= 0; i--) {
            hash = (hash ^ (name[i] | CASE_BIT)) * FNV_PRIME;
        }
        return hash;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }

    /** Positions by hash, chained in ascending order without an object per entry. */
    private static final class HashChains {

        private final int[] heads;
        private final int[] hashes;
        private final int[] following;

        HashChains(int[] hashes) {
            this.hashes = hashes;
            heads = new int[Integer.highestOneBit(Math.max(hashes.length, 8)) << 1];
            Arrays.fill(heads, -1);
            following = new int[hashes.length];
            for (int index = hashes.length - 1; index >= 0; index--) {
                int slot = slot(hashes[index]);
                following[index] = heads[slot];
                heads[slot] = index;
            }
        }

        int first(int hash) {
            return matching(heads[slot(hash)], hash);
        }

        int next(int index) {
            return matching(following[index], hashes[index]);
        }

        private int matching(int from, int hash) {
            int index = from;
            while (index >= 0 && hashes[index] != hash) {
                index = following[index];
            }
            return index;
        }

        private int slot(int hash) {
            return (hash ^ (hash >>> 15)) & (heads.length - 1);
        }
    }
}
