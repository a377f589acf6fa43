package org.openbydefault.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Splits HTML or XML into tags and text, forgiving as a browser. Text may come in several pieces: a comment or script
 * that is open at the end of one goes on in the next.
 */
final class HtmlReader {

    private static final int LONGEST_TAG = 4096;

    private final HtmlElements elements;
    private String hiddenUntil = "";
    private int line;

    HtmlReader(HtmlElements elements) {
        this.elements = elements;
    }

    /** Whether the pieces so far end within a comment. */
    boolean isInComment() {
        return hiddenUntil.equals("-->");
    }

    /** @param firstLine the line of the file that the piece begins on */
    void read(String piece, int firstLine) {
        line = firstLine;
        int at = 0;
        while (at < piece.length()) {
            if (!hiddenUntil.isEmpty()) {
                at = skipHidden(piece, at);
            } else if (piece.charAt(at) == '<') {
                at = markup(piece, at);
            } else {
                int next = piece.indexOf('<', at);
                at = text(piece, at, next < 0 ? piece.length() : next);
            }
        }
    }

    private int skipHidden(String piece, int at) {
        int end = indexOfIgnoringCase(piece, hiddenUntil, at);
        int behind = end < 0 ? piece.length() : end + hiddenUntil.length();
        if (end >= 0) {
            hiddenUntil = "";
        }
        return passed(piece, at, behind);
    }

    private int markup(String piece, int at) {
        if (piece.startsWith("<!--", at)) {
            hiddenUntil = "-->";
            return at + 4;
        }
        if (piece.startsWith("<![CDATA[", at)) {
            int end = piece.indexOf("]]>", at);
            text(piece, at + 9, end < 0 ? piece.length() : end);
            return end < 0 ? piece.length() : end + 3;
        }
        char first = at + 1 < piece.length() ? piece.charAt(at + 1) : ' ';
        int end = first == '/' || first == '!' || first == '?' || Character.isLetter(first) ? tagEnd(piece, at) : -1;
        if (end < 0) {
            return text(piece, at, lastOfRun(piece, at));
        }
        if (first == '/') {
            elements.end(name(piece, at + 2, end), line);
        } else if (Character.isLetter(first)) {
            start(piece, at, end);
        }
        return passed(piece, at, end + 1);
    }

    /** Where the last of several {@code <} in a row stands, which may begin a tag, or behind one that stands alone. */
    private static int lastOfRun(String piece, int at) {
        int end = at + 1;
        while (end < piece.length() && piece.charAt(end) == '<') {
            end++;
        }
        return Math.max(at + 1, end - 1);
    }

    private void start(String piece, int at, int end) {
        String name = name(piece, at + 1, end);
        elements.start(name, attributes(piece, at + 1 + name.length(), end), line);
        if (name.equals("script") || name.equals("style")) {
            hiddenUntil = "</" + name + ">";
        }
        if (piece.charAt(end - 1) == '/') {
            elements.end(name, line);
        }
    }

    private int text(String piece, int from, int to) {
        int at = from;
        while (at < to) {
            int newline = piece.indexOf('\n', at);
            int end = newline < 0 || newline >= to ? to : newline;
            elements.text(Entities.decoded(piece.substring(at, end)), line);
            if (end < to) {
                elements.newline(line);
                line++;
                end++;
            }
            at = end;
        }
        return to;
    }

    private int passed(String piece, int from, int to) {
        for (int newline = piece.indexOf('\n', from);
                newline >= 0 && newline < to;
                newline = piece.indexOf('\n', newline + 1)) {
            line++;
        }
        return to;
    }

    private static int tagEnd(String piece, int start) {
        char quote = 0;
        int limit = Math.min(piece.length(), start + LONGEST_TAG);
        for (int at = start + 1; at < limit; at++) {
            char letter = piece.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '>') {
                return at;
            } else if (letter == '<') {
                return -1;
            } else if ((letter == '"' || letter == '\'') && piece.charAt(at - 1) == '=') {
                quote = letter;
            }
        }
        return -1;
    }

    private static String name(String piece, int from, int end) {
        int to = from;
        while (to < end && !Character.isWhitespace(piece.charAt(to)) && piece.charAt(to) != '/') {
            to++;
        }
        return piece.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> attributes(String piece, int from, int end) {
        Map<String, String> attributes = new HashMap<>();
        int at = from;
        while (at < end) {
            int equals = piece.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                break;
            }
            int nameEnd = equals;
            while (nameEnd > at && Character.isWhitespace(piece.charAt(nameEnd - 1))) {
                nameEnd--;
            }
            int nameStart = nameEnd;
            while (nameStart > at && !Character.isWhitespace(piece.charAt(nameStart - 1))) {
                nameStart--;
            }
            int valueStart = equals + 1;
            while (valueStart < end && Character.isWhitespace(piece.charAt(valueStart))) {
                valueStart++;
            }
            char quote = valueStart < end ? piece.charAt(valueStart) : ' ';
            boolean isQuoted = quote == '"' || quote == '\'';
            int valueEnd = isQuoted ? piece.indexOf(quote, valueStart + 1) : valueStart;
            while (!isQuoted && valueEnd < end && !Character.isWhitespace(piece.charAt(valueEnd))) {
                valueEnd++;
            }
            valueEnd = valueEnd < 0 ? end : Math.min(valueEnd, end);
            int contentStart = Math.min(isQuoted ? valueStart + 1 : valueStart, valueEnd);
            attributes.put(
                    piece.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT),
                    Entities.decoded(piece.substring(contentStart, valueEnd)));
            at = valueEnd + 1;
        }
        return attributes;
    }

    private static int indexOfIgnoringCase(String piece, String wanted, int from) {
        for (int at = piece.indexOf(wanted.charAt(0), from); at >= 0; at = piece.indexOf(wanted.charAt(0), at + 1)) {
            if (piece.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }
}
