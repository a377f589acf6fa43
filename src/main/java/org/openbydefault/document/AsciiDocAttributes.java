package org.openbydefault.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What an AsciiDoc document defines by lines like {@code :url-docs: https://acme.org}. */
final class AsciiDocAttributes {

    private static final int DEEPEST_REFERENCE = 5;
    private static final int LONGEST_LINE = 5_000;

    private final Map<String, String> values = new HashMap<>();

    /** Takes an attribute entry; false if the line is none. */
    boolean define(String line) {
        int end = line.startsWith(":") ? line.indexOf(':', 1) : -1;
        if (end < 2 || line.substring(0, end).indexOf(' ') >= 0) {
            return false;
        }
        String name = line.substring(1, end).toLowerCase(Locale.ROOT);
        if (name.startsWith("!") || name.endsWith("!")) {
            values.remove(name.replace("!", ""));
        } else {
            values.put(name, resolved(line.substring(end + 1).strip()));
        }
        return true;
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The line with the references that are defined replaced by their values; others stay as written. */
    String resolved(String line) {
        String resolved = line;
        for (int depth = 0; depth < DEEPEST_REFERENCE; depth++) {
            String next = replacedOnce(resolved);
            if (next.equals(resolved) || next.length() > LONGEST_LINE) {
                return resolved;
            }
            resolved = next;
        }
        return resolved;
    }

    private String replacedOnce(String line) {
        int open = line.indexOf('{');
        if (open < 0 || values.isEmpty()) {
            return line;
        }
        StringBuilder replaced = new StringBuilder(line.length());
        int from = 0;
        while (open >= 0 && replaced.length() <= LONGEST_LINE) {
            int close = line.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(line.substring(open + 1, close).toLowerCase(Locale.ROOT));
            replaced.append(line, from, open).append(value == null ? line.substring(open, close + 1) : value);
            from = close + 1;
            open = line.indexOf('{', from);
        }
        return replaced.append(line.substring(from)).toString();
    }
}
