package org.openbydefault.license;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbydefault.api.PublicApi;

/**
 * The catalogue of the SPDX License List: its licences and exceptions with the flags that SPDX records, and the ratings
 * of the Blue Oak Council's permissive licence list. Ids compare without regard to case, as SPDX demands. Immutable.
 *
 * @see <a href="https://spdx.org/licenses/">SPDX License List</a>
 * @see <a href="https://blueoakcouncil.org/list">Blue Oak Council permissive licence list</a>
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class SpdxLicenses {
    static final String FILE = "licenses.tsv";

    static final int OSI_APPROVED = 1;
    static final int FSF_LIBRE = 2;
    static final int DEPRECATED = 4;
    static final int EXCEPTION = 8;
    static final int PERMISSIVE = 16;

    private final String listVersion;
    private final String permissiveListVersion;

    /** One line for each entry, sorted by id in lower case: id, flags in hexadecimal, name. */
    private final byte[] table;

    private final int[] lines;

    private SpdxLicenses(byte[] table) {
        this.table = table;
        int header = lineEnd(0);
        String[] versions = text(0, header).split("\t", -1);
        this.listVersion = versions[0];
        this.permissiveListVersion = versions[1];
        this.lines = lineStarts(header + 1, Integer.parseInt(versions[2]));
    }

    /** The catalogue that comes with this library. */
    public static SpdxLicenses bundled() {
        return Bundled.LICENSES;
    }

    /** Loaded when it is asked for first, and then shared: it does not change. */
    private static final class Bundled {
        static final SpdxLicenses LICENSES = new SpdxLicenses(Binary.load(FILE));
    }

    /** The version of the SPDX License List, such as {@code 3.28.0}. */
    public String listVersion() {
        return listVersion;
    }

    /** The version of the Blue Oak Council list, such as {@code 15.0.0}. */
    public String permissiveListVersion() {
        return permissiveListVersion;
    }

    /** All licence ids in alphabetical order, deprecated ones included, exceptions not. */
    public List<String> ids() {
        return ids(0);
    }

    /** All exception ids in alphabetical order, deprecated ones included. */
    public List<String> exceptionIds() {
        return ids(EXCEPTION);
    }

    private List<String> ids(int kind) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < lines.length; number++) {
            if ((flags(number) & EXCEPTION) == kind) {
                ids.add(id(number));
            }
        }
        return ids;
    }

    /** Whether the id is a licence of the list, current or deprecated. */
    public boolean isKnown(String id) {
        int number = find(id);
        return number >= 0 && (flags(number) & EXCEPTION) == 0;
    }

    /** Whether the id is a licence exception of the list, current or deprecated. */
    public boolean isException(String id) {
        return has(id, EXCEPTION);
    }

    /** Whether SPDX replaced the id by another, such as {@code GPL-2.0} by {@code GPL-2.0-only}. */
    public boolean isDeprecated(String id) {
        return has(id, DEPRECATED);
    }

    /** Whether the Open Source Initiative approved the licence, according to the SPDX list. */
    public boolean isOsiApproved(String id) {
        return has(id, OSI_APPROVED);
    }

    /** Whether the Free Software Foundation lists the licence as free, according to the SPDX list. */
    public boolean isFsfLibre(String id) {
        return has(id, FSF_LIBRE);
    }

    /** Whether the Blue Oak Council rates the licence as permissive, in any of its ratings. */
    public boolean isPermissive(String id) {
        return has(id, PERMISSIVE);
    }

    /** The full name, such as {@code Apache License 2.0}; null for an id that is not in the list. */
    public @Nullable String name(String id) {
        int number = find(id);
        if (number < 0) {
            return null;
        }
        int line = lines[number];
        int end = lineEnd(line);
        return text(fieldEnd(fieldEnd(line) + 1) + 1, end);
    }

    /** The id as the list spells it; null for an id that is not in the list. */
    public @Nullable String canonicalId(String id) {
        int number = find(id);
        return number < 0 ? null : id(number);
    }

    String id(int number) {
        return text(lines[number], fieldEnd(lines[number]));
    }

    boolean isException(int number) {
        return (flags(number) & EXCEPTION) != 0;
    }

    private boolean has(String id, int flag) {
        int number = find(id);
        return number >= 0 && (flags(number) & flag) != 0;
    }

    private int flags(int number) {
        int at = fieldEnd(lines[number]) + 1;
        return Character.digit(table[at], 16) << 4 | Character.digit(table[at + 1], 16);
    }

    /** The number of the entry, or a negative number. */
    int find(String id) {
        int low = 0;
        int high = lines.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(lines[middle], id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int line, String id) {
        int end = fieldEnd(line);
        for (int i = 0; i < id.length() && line + i < end; i++) {
            int order = lowerCase(table[line + i]) - lowerCase(id.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return end - line - id.length();
    }

    private static int lowerCase(int c) {
        return Characters.toLowerCase((char) c);
    }

    private int[] lineStarts(int first, int count) {
        int[] starts = new int[count];
        int at = first;
        for (int i = 0; i < count; i++) {
            starts[i] = at;
            at = lineEnd(at) + 1;
        }
        return starts;
    }

    private int lineEnd(int from) {
        return indexOf('\n', from);
    }

    private int fieldEnd(int from) {
        return indexOf('\t', from);
    }

    private int indexOf(char wanted, int from) {
        int at = from;
        while (table[at] != wanted) {
            at++;
        }
        return at;
    }

    private String text(int from, int to) {
        return new String(table, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SPDX License List " + listVersion + " (" + lines.length + " entries, checksum " + Arrays.hashCode(table)
                + ")";
    }
}
