package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;

/** Words by which a file or a folder of its path is known as a tool, as {@code tooling.txt} explains them. */
final class ToolName {

    private final String text;
    private final List<String> parts;

    private ToolName(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    static ToolName parse(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\+", -1)) {
            parts.add(
                    part.endsWith("/")
                            ? "-" + part.substring(0, part.length() - 1).replace("/", "-/-") + "-/"
                            : part);
        }
        return new ToolName(text, parts);
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
        for (String word : text.split("[^a-z0-9]", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
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
