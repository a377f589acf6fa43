package org.openbydefault.convert;

/** JSON with comments. */
final class JsonComments {

    private JsonComments() {}

    /** The text with spaces for comments and tabs, so that a reader of YAML reads it, and lines stay where they are. */
    static String blanked(String text) {
        StringBuilder plain = new StringBuilder(text);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '\\') {
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '\t') {
                plain.setCharAt(i, ' ');
            } else if (!quoted && text.startsWith("//", i)) {
                i = blank(plain, i, text.indexOf('\n', i));
            } else if (!quoted && text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = blank(plain, i, end < 0 ? -1 : end + 2);
            }
        }
        return plain.toString();
    }

    private static int blank(StringBuilder text, int from, int end) {
        int to = end < 0 ? text.length() : end;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        return to - 1;
    }
}
