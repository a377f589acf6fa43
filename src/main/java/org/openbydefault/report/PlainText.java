package org.openbydefault.report;

import org.openbydefault.address.Credentials;
import org.openbydefault.rule.Fix;

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

    /** Sentence and lines of a fix, one below the other; indentation is kept. */
    static String lines(Fix fix) {
        StringBuilder text = new StringBuilder(line(fix.sentence()));
        for (String line : fix.lines()) {
            text.append(text.length() == 0 ? "" : "\n").append(indented(line));
        }
        return text.toString();
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

    /** The line with its indentation, a tab as two spaces. */
    static String indented(String tabbed) {
        String line = tabbed.replace("\t", "  ");
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
            codePoint = plainSpace(text.codePointAt(i));
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

    /** Who reads logs line by line may take every space of Unicode for white space, and obey what stands behind it. */
    private static int plainSpace(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR ? ' ' : codePoint;
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (HiddenCharacters.isHidden(codePoint)) {
            HiddenCharacters.appendHex(clean.append("\\u"), codePoint);
        } else {
            clean.appendCodePoint(codePoint);
        }
    }
}
