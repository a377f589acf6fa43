package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.address.Credentials;

/** Text from a repository made fit for people: no credentials, nothing hidden. */
final class PlainText {

    private PlainText() {}

    /** The text on one line, indentation left out; hidden characters are spelled out, for example <code>&#92;u202e</code>. */
    static String line(String text) {
        String masked = Credentials.masked(text);
        for (int i = 0; i < masked.length(); i++) {
            if (needsCare(masked.charAt(i))) {
                return spelledOut(masked, i);
            }
        }
        return masked.strip();
    }

    /** The text line by line; indentation is kept, a tab as two spaces. */
    static List<String> lines(String tabbed) {
        String text = tabbed.replace("\t", "  ");
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(indented(text.substring(start, end)));
            start = end + 1;
        }
        lines.add(indented(text.substring(start)));
        return lines;
    }

    /** The start of the text that takes at most that many columns, with an ellipsis where something is left out. */
    static String cut(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) {
            return text;
        }
        int end = 0;
        int width = 3;
        while (width + DisplayWidth.of(text.codePointAt(end)) <= columns) {
            width += DisplayWidth.of(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + "...";
    }

    private static String indented(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return line.substring(0, indent) + line(line);
    }

    private static boolean needsCare(char letter) {
        return letter < ' ' || letter > '~';
    }

    private static String spelledOut(String text, int start) {
        StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, start);
        boolean isIndentation = false;
        int codePoint;
        for (int i = start; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
                clean.append(isIndentation ? "" : " ");
                isIndentation = true;
            } else if (codePoint != ' ' || !isIndentation) {
                isIndentation = false;
                append(clean, codePoint);
            }
        }
        return clean.toString().strip();
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (HiddenCharacters.isHidden(codePoint)) {
            HiddenCharacters.appendHex(clean.append("\\u"), codePoint);
        } else {
            clean.appendCodePoint(codePoint);
        }
    }
}
