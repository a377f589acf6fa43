package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of {@code tooling.txt}.
 *
 * @param kind the name of the kind in reports
 * @param names what the file is called, one of which is enough
 * @param where in which places it counts
 * @param extensions in lower case, {@code ""} for a name without
 * @param marks in lower case; empty where the name says enough
 */
record ToolSort(String kind, List<ToolName> names, ToolPlace where, List<String> extensions, List<String> marks) {

    /** @throws IllegalArgumentException if a column is missing or the place is unknown */
    static ToolSort parse(String kind, String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 4) {
            throw new IllegalArgumentException("four columns are needed: " + line);
        }
        List<String> extensions = new ArrayList<>();
        for (String extension : parts(columns[2])) {
            extensions.add(extension.equals("-") ? "" : extension);
        }
        return new ToolSort(kind, names(columns[0]), ToolPlace.of(columns[1].strip()), extensions, parts(columns[3]));
    }

    /** The names between the commas of a line. */
    static List<ToolName> names(String line) {
        List<ToolName> names = new ArrayList<>();
        for (String name : parts(line)) {
            names.add(ToolName.parse(name));
        }
        return names;
    }

    /** Whether extension and letters do not speak against it; {@link #isCalled} tells. */
    boolean mayBeCalled(String lowerCasePath, String extension) {
        if (!extensions.contains(extension)) {
            return false;
        }
        for (ToolName name : names) {
            if (name.mayMatch(lowerCasePath)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file is called so, wherever it lies. */
    boolean isCalled(PathWords path) {
        return ToolName.isAnyOf(names, path);
    }

    private static List<String> parts(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : column.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip().toLowerCase(Locale.ROOT));
            }
        }
        return parts;
    }
}
