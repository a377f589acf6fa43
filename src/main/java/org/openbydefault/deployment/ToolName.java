package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;

/** Words by which a file or a folder of its path is known as a tool, as {@code tooling.txt} explains them. */
final class ToolName {

    private final List<String> parts;
    private final List<String> words;

    private ToolName(List<String> parts, List<String> words) {
        this.parts = parts;
        this.words = words;
    }

    static ToolName parse(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\+", -1)) {
            parts.add(
                    part.endsWith("/")
                            ? "-" + part.substring(0, part.length() - 1).replace("/", "-/-") + "-/"
                            : part);
        }
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new ToolName(parts, words);
    }

    static boolean isAnyOf(List<ToolName> names, PathWords path) {
        for (ToolName name : names) {
            if (name.matches(path)) {
                return true;
            }
        }
        return false;
    }

    /** The longest word of it, which stands in each path that matches; empty where every path does. */
    String longestWord() {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** Whether all its words occur somewhere in a path in lower case. */
    boolean mayMatch(String lowerCasePath) {
        for (String word : words) {
            if (!lowerCasePath.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(PathWords path) {
        for (String part : parts) {
            boolean isThere = part.endsWith("/") ? path.folders().contains(part) : stands(part, path.name());
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String part, String name) {
        if (part.equals("*")) {
            return true;
        }
        if (!part.startsWith("^")) {
            return name.contains("-" + part + "-");
        }
        boolean needsMore = part.endsWith("-");
        String beginning = "-" + part.substring(1) + (needsMore ? "" : "-");
        return name.startsWith(beginning) && !(needsMore && name.length() == beginning.length());
    }
}
