package org.openbydefault.project;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.api.Internal;
import org.openbydefault.api.PublicApi;

/**
 * The files of the repository: those in the Git index or, where that cannot be read, those in the working tree. Texts
 * and documents are read once however many rules ask for them, but for what is too large to be kept. One run reads and
 * parses no more than what docs/limits.md says; what is asked for then is unknown. Not thread-safe: one run, one tree.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class SourceTree {

    /** How much of a file is read at the most: 1 MiB. */
    public static final int READ_LIMIT = 1 << 20;

    /** A document is parsed up to the end of the line before this number of characters. */
    public static final int DOCUMENT_LIMIT = 1 << 19;

    private static final int OPENING_LIMIT = 1 << 12;

    private static final int MOST_TEXT_KEPT = 16 << 20;
    private static final int MOST_DOCUMENTS_KEPT = 8 << 20;
    private static final int MOST_DATA_KEPT = 2 << 20;
    private static final int BINARY_PROBE = 8192;

    /** Stands where bytes are no UTF-8, or where it was written. */
    private static final char REPLACEMENT = '\ufffd';

    /** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md. */
    private static final byte[] LFS_POINTER =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private final RepositoryPaths paths;
    private final TrackedState stateOfListed;
    private final boolean listsAll;
    private final FileStore store;
    private final FormatParser formats;
    private final Budget budget = new Budget();
    private final RecentFacts<SourceText> texts = new RecentFacts<>(MOST_TEXT_KEPT);
    private final RecentFacts<Document> documents = new RecentFacts<>(MOST_DOCUMENTS_KEPT);
    private final RecentFacts<List<DataNode>> data = new RecentFacts<>(MOST_DATA_KEPT);
    private Optional<String> firstElsewhere = Optional.empty();

    private SourceTree(
            RepositoryPaths paths,
            TrackedState stateOfListed,
            boolean listsAll,
            FileStore store,
            FormatParser formats) {
        this.paths = paths;
        this.stateOfListed = stateOfListed;
        this.listsAll = listsAll;
        this.store = store;
        this.formats = formats;
    }

    /** A tree of the paths in the Git index, or of all files where there is no Git. */
    static SourceTree tracked(RepositoryPaths paths, FileStore store, FormatParser formats) {
        return new SourceTree(paths, TrackedState.TRACKED, true, store, formats);
    }

    /** A tree of the files in the working tree of a repository whose index cannot be read. */
    static SourceTree untrackable(RepositoryPaths paths, FileStore store, FormatParser formats) {
        return new SourceTree(paths, TrackedState.UNKNOWN, true, store, formats);
    }

    /** The same tree where it is known that there are more paths than these. */
    SourceTree ofMore() {
        return new SourceTree(paths, stateOfListed, false, store, formats);
    }

    /** The same tree, which parses no text again that another state of the repository has parsed under the same path. */
    SourceTree like(SourceTree other) {
        return new SourceTree(paths, stateOfListed, listsAll, store, new SharedParser(formats, other));
    }

    /** Whether {@link #paths()} are all; else those near the top are there. */
    public boolean listsAll() {
        return listsAll;
    }

    /** All files of the repository. */
    public RepositoryPaths paths() {
        return paths;
    }

    /** Whether the repository has that file, or a folder with files of that path. */
    public boolean exists(String path) {
        return paths.contains(path) || paths.containsFolder(path);
    }

    /** Whether one of these files lies directly in that folder. */
    public boolean holdsOneOf(String folder, List<String> names) {
        for (String name : names) {
            if (paths.contains(join(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether that file belongs to the repository. */
    public TrackedState state(String path) {
        if (paths.contains(path)) {
            return stateOfListed;
        }
        return childrenOnDisk(parent(path)).contains(name(path)) ? TrackedState.UNTRACKED : TrackedState.ABSENT;
    }

    /** Whether the Git index was read, so that "not tracked" means something. */
    public boolean knowsWhatIsTracked() {
        return stateOfListed == TrackedState.TRACKED;
    }

    /** Names directly in that folder, as {@link RepositoryPaths#children(String)}. */
    public List<String> children(String folder) {
        return paths.children(folder);
    }

    /** Names directly in that folder of the working tree, tracked or not, folders with a final {@code /}. */
    public List<String> childrenOnDisk(String folder) {
        return store.children(folder);
    }

    /**
     * The paths of the folders with that name directly in a folder, letter case ignored.
     *
     * @param folder repository-relative path, {@code ""} for the root
     */
    public List<String> folders(String folder, String lowerCaseName) {
        List<String> found = new ArrayList<>();
        for (String child : children(folder)) {
            if (child.length() == lowerCaseName.length() + 1
                    && child.endsWith("/")
                    && child.regionMatches(true, 0, lowerCaseName, 0, lowerCaseName.length())) {
                found.add(join(folder, child.substring(0, child.length() - 1)));
            }
        }
        return found;
    }

    /** The first bytes of a file, or why they cannot be had. */
    public Fact<byte[]> head(String path, int limit) {
        return read(path, Math.min(limit, READ_LIMIT));
    }

    /** The text of a file up to 1 MiB, or why it cannot be had: absent, binary, a folder … */
    public Fact<SourceText> text(String path) {
        Fact<SourceText> known = texts.get(path);
        if (known == null) {
            known = readText(path);
            texts.put(path, known, characters(known));
        }
        return known;
    }

    /** The parsed document, up to {@link #DOCUMENT_LIMIT}, or why it cannot be had. */
    public Fact<Document> document(String path) {
        Fact<Document> known = documents.get(path);
        if (known == null) {
            Fact<SourceText> text = toParse(path);
            known = text.isKnown()
                    ? Fact.known(formats.document(beginning(text.value().get())))
                    : Fact.unknown(text.reason());
            documents.put(path, known, Math.min(characters(text), DOCUMENT_LIMIT));
        }
        return known;
    }

    /**
     * What a long document begins with, up to the end of a paragraph: enough where it is asked whether it says anything.
     * A short document, or one that was parsed before, is here as a whole.
     */
    @Internal
    public Fact<Document> opening(String path) {
        Fact<SourceText> text = documents.get(path) == null ? text(path) : Fact.unknown(path);
        int end = characters(text) <= OPENING_LIMIT
                ? -1
                : text.value().get().text().lastIndexOf("\n\n", OPENING_LIMIT);
        if (end < 0 || !budget.allowsParsing(path)) {
            return document(path);
        }
        budget.hasParsed(end);
        return Fact.known(
                formats.document(new SourceText(path, text.value().get().text().substring(0, end + 1), true)));
    }

    /** The YAML or JSON data of a file, the first document where it has several, or why it cannot be had. */
    public Fact<DataNode> data(String path) {
        Fact<List<DataNode>> all = dataDocuments(path);
        return all.isKnown() ? Fact.known(all.value().get().get(0)) : Fact.unknown(all.reason());
    }

    /** All YAML documents of a file, at least one, or why they cannot be had. */
    public Fact<List<DataNode>> dataDocuments(String path) {
        Fact<List<DataNode>> known = data.get(path);
        if (known == null) {
            Fact<SourceText> text = toParse(path);
            known = text.isKnown() ? formats.data(text.value().get()) : Fact.unknown(text.reason());
            data.put(path, known, characters(text));
        }
        return known;
    }

    /** The document of that text, if it was parsed already. */
    Optional<Document> parsed(SourceText source) {
        Fact<Document> known = documents.get(source.path());
        return known != null && hasText(source) ? known.value() : Optional.empty();
    }

    /** The data in that text, if it was parsed already. */
    Optional<List<DataNode>> parsedData(SourceText source) {
        Fact<List<DataNode>> known = data.get(source.path());
        return known != null && hasText(source) ? known.value() : Optional.empty();
    }

    private boolean hasText(SourceText source) {
        Fact<SourceText> text = texts.get(source.path());
        if (text == null || !text.isKnown()) {
            return false;
        }
        SourceText own = beginning(text.value().get());
        return own.truncated() == source.truncated() && own.text().equals(source.text());
    }

    /** How often this run asked for more than one run may read, or used what rests on such a question. */
    int refusals() {
        return budget.refusals();
    }

    /** The first file that was not read because this run had read all that one run may. */
    Optional<String> firstRefused() {
        return budget.firstRefused();
    }

    /** Takes note that what rests on an earlier refusal is used. */
    void refuseAgain() {
        budget.refuseAgain();
    }

    private Fact<byte[]> read(String path, int limit) {
        if (!budget.allowsReading(path)) {
            return Fact.unknown(Budget.reason(path));
        }
        Fact<byte[]> read = store.read(path, limit);
        budget.hasRead(read.isKnown() ? read.value().get().length : 0);
        return read;
    }

    private Fact<SourceText> toParse(String path) {
        if (!budget.allowsParsing(path)) {
            return Fact.unknown(Budget.reason(path));
        }
        Fact<SourceText> text = text(path);
        budget.hasParsed(characters(text));
        return text;
    }

    private static int characters(Fact<SourceText> text) {
        return text.isKnown() ? text.value().get().text().length() : 0;
    }

    /**
     * The README of a folder, {@code ""} being the root: {@code README.md} rather than {@code README.de.md}, which is
     * probably its translation.
     */
    public Optional<String> readme(String folder) {
        Optional<String> found = Optional.empty();
        for (String name : children(folder)) {
            boolean isPlain = name.indexOf('.') == name.lastIndexOf('.');
            if (isReadme(name) && isPlain) {
                return Optional.of(join(folder, name));
            }
            if (isReadme(name) && found.isEmpty()) {
                found = Optional.of(join(folder, name));
            }
        }
        return found;
    }

    /** Whether a file of that name is a README: the word alone or with any extension, in any letter case. */
    public static boolean isReadme(String name) {
        return name.regionMatches(true, 0, "readme", 0, 6)
                && !name.endsWith("/")
                && (name.length() == 6 || name.charAt(6) == '.');
    }

    /** The path that a symbolic link inside the repository leads to, or the path itself. */
    public String resolve(String path) {
        return store.resolve(path);
    }

    /** The last segment of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder of a path, {@code ""} for the root. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The paths by the number of folders above them, else in their order. */
    public static List<String> topFirst(Collection<String> paths) {
        List<String> sorted = new ArrayList<>(paths.size());
        int[] depths = new int[paths.size()];
        int number = 0;
        for (String path : paths) {
            depths[number++] = depth(path);
        }
        for (int depth = 0; sorted.size() < depths.length; depth++) {
            number = 0;
            for (String path : paths) {
                if (depths[number++] == depth) {
                    sorted.add(path);
                }
            }
        }
        return sorted;
    }

    /** The path of that name in a folder, {@code ""} being the root. */
    public static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /**
     * The path that a relative reference in a file leads to, without {@code .} and {@code ..}; empty when it leads out
     * of the repository. A reference that starts with {@code /} starts at the repository root, as on forges.
     */
    public static Optional<String> relative(String fromFile, String reference) {
        String joined = reference.startsWith("/") ? reference.substring(1) : join(parent(fromFile), reference);
        List<String> segments = new ArrayList<>();
        for (String segment : joined.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /** The extension of a path in lower case without the dot, or an empty string. */
    public static String extension(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static SourceText beginning(SourceText source) {
        String text = source.text();
        if (text.length() <= DOCUMENT_LIMIT) {
            return source;
        }
        int end = text.lastIndexOf('\n', DOCUMENT_LIMIT);
        return new SourceText(source.path(), text.substring(0, end < 0 ? DOCUMENT_LIMIT : end), true);
    }

    /**
     * Why the text of a file of the repository that was asked for is not here: left out by a sparse checkout, not
     * fetched by a partial clone, kept in Git LFS. Empty where all texts were here: only then nothing can be missed in
     * them.
     */
    Optional<String> textElsewhere() {
        return firstElsewhere;
    }

    /** Whether the text of that file of the repository is not here; {@link #text} says why. */
    public boolean isElsewhere(String path) {
        Fact<SourceText> text = text(path);
        return !text.isKnown() && paths.contains(path) && (!store.holds(path) || isLfsPointer(head(path, 100)));
    }

    private Fact<SourceText> readText(String path) {
        Fact<byte[]> read = read(path, READ_LIMIT + 1);
        if (!read.isKnown()) {
            if (firstElsewhere.isEmpty() && paths.contains(path) && !store.holds(path)) {
                firstElsewhere = Optional.of(read.reason());
            }
            return Fact.unknown(read.reason());
        }
        if (isLfsPointer(read)) {
            String reason = path + " is kept in Git LFS: only a pointer to it is here";
            firstElsewhere = firstElsewhere.isPresent() ? firstElsewhere : Optional.of(reason);
            return Fact.unknown(reason);
        }
        byte[] bytes = read.value().get();
        boolean truncated = bytes.length > READ_LIMIT;
        int length = Math.min(bytes.length, READ_LIMIT);
        Optional<Charset> utf16 = utf16(bytes);
        if (utf16.isEmpty() && isBinary(bytes, length)) {
            return Fact.unknown(path + " is a binary file");
        }
        String text = utf16.isPresent() ? new String(bytes, 2, length - 2, utf16.get()) : decode(bytes, length);
        return Fact.known(new SourceText(path, unixLineEnds(text), truncated));
    }

    private static boolean isLfsPointer(Fact<byte[]> content) {
        byte[] bytes = content.isKnown() ? content.value().get() : new byte[0];
        return bytes.length >= LFS_POINTER.length
                && Arrays.equals(bytes, 0, LFS_POINTER.length, LFS_POINTER, 0, LFS_POINTER.length);
    }

    /** The number of folders above a path. */
    public static int depth(String path) {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }

    private static boolean isBinary(byte[] bytes, int length) {
        int end = Math.min(length, BINARY_PROBE);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (mark == 0xfeff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return mark == 0xfffe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static String decode(byte[] bytes, int length) {
        int from = length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
        String text = new String(bytes, from, length - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            CharBuffer decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length - from));
            return decoded.toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, from, length - from, Charset.forName("windows-1252"));
        }
    }

    private static String unixLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
