package org.openbydefault.report;

import org.jspecify.annotations.Nullable;
import org.openbydefault.rule.Fix;

/** Text from a repository made fit for HTML, SVG and XML: no credentials, nothing hidden, no markup. */
final class EscapedText {

    private EscapedText() {}

    /** The text on one line, for the content of an element and for a quoted attribute. */
    static String line(String text) {
        return escaped(PlainText.line(text));
    }

    /** Sentence and lines of a fix, for the content of an element. */
    static String lines(Fix fix) {
        return escaped(PlainText.lines(fix));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null) {
                escaped.append(text, copied, i).append(entity);
                copied = i + 1;
            }
        }
        return copied == 0 ? text : escaped.append(text, copied, text.length()).toString();
    }

    private static @Nullable String entity(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            // XML 1.0 has no such characters, not even escaped
            case '\uFFFE', '\uFFFF' -> "\uFFFD";
            default -> null;
        };
    }
}
