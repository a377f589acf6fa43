package org.openbydefault.rules.license;

import java.util.Optional;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/**
 * What {@code pyproject.toml} says about the licence: {@code project.license} as an SPDX expression or a table
 * (packaging.python.org/en/latest/specifications/pyproject-toml), Poetry's, or the one classifier about it.
 */
final class PyProject {

    static final String PATH = "pyproject.toml";

    private static final String CLASSIFIER = "License :: OSI Approved :: ";

    private PyProject() {}

    /** Empty where there is no such file, or it names no licence. */
    static Optional<Declaration> license(SourceTree files) {
        Optional<SourceText> text =
                files.paths().contains(PATH) ? files.text(PATH).value() : Optional.empty();
        return text.isPresent() ? license(text.get().text().split("\n", -1)) : Optional.empty();
    }

    private static Optional<Declaration> license(String[] lines) {
        String table = "";
        Optional<Declaration> classified = Optional.empty();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                table = line.substring(1, line.length() - 1).strip();
            }
            String value = value(table, line);
            if (!value.isEmpty()) {
                return declared(i + 1, table.equals("tool.poetry") ? "tool.poetry.license" : "project.license", value);
            }
            if (table.equals("project") && line.contains(CLASSIFIER) && classified.isEmpty()) {
                String name = line.substring(line.indexOf(CLASSIFIER) + CLASSIFIER.length());
                classified = declared(i + 1, "classifiers", name.split("[\"']", 2)[0]);
            }
        }
        return classified;
    }

    private static String value(String table, String line) {
        String key = table.equals("project.license") ? "text" : "license";
        boolean isTable = table.equals("project") || table.equals("tool.poetry") || table.equals("project.license");
        int equals = line.indexOf('=');
        if (!isTable || equals < 0 || !line.substring(0, equals).strip().equals(key)) {
            return "";
        }
        String value = line.substring(equals + 1).strip();
        int text = value.startsWith("{") ? value.indexOf("text") : -1;
        if (value.startsWith("{")) {
            return text < 0 ? "" : quoted(value.substring(text));
        }
        return quoted(value);
    }

    /** A string on one line; a text of several lines is no name. */
    private static String quoted(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) != '"' && text.charAt(start) != '\'') {
            start++;
        }
        int end = start < text.length() ? text.indexOf(text.charAt(start), start + 1) : -1;
        return end < 0 ? "" : text.substring(start + 1, end);
    }

    private static Optional<Declaration> declared(int line, String source, String name) {
        return new DeclarationBuilder(Location.of(PATH, line), source)
                .value(name)
                .build();
    }
}
