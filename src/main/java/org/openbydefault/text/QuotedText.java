package org.openbydefault.text;

/** What a checkout says, made fit to stand within a sentence of a rule: on one line, and not longer than people read. */
public final class QuotedText {

    /** How many characters of a quoted value are shown. */
    public static final int VALUE_LIMIT = 300;

    /** How many characters a sentence has at the most, its quoted values included. */
    public static final int SENTENCE_LIMIT = 2_000;

    private static final char ELLIPSIS = '…';

    private QuotedText() {}

    /** The value on one line, its middle left out where it has more than {@value #VALUE_LIMIT} characters. */
    public static String value(String text) {
        return onOneLine(cut(text, VALUE_LIMIT));
    }

    /** The sentence on one line, its middle left out where it has more than {@value #SENTENCE_LIMIT} characters. */
    public static String sentence(String text) {
        return onOneLine(cut(text, SENTENCE_LIMIT));
    }

    /**
     * The path as one word of a command line: in quotation marks where the shell would take it for something else, and
     * never for an option.
     */
    public static String shellWord(String path) {
        boolean isPlain = !path.isEmpty() && path.charAt(0) != '-';
        for (int i = 0; isPlain && i < path.length(); i++) {
            char letter = path.charAt(i);
            isPlain = letter < 0x7F && (Character.isLetterOrDigit(letter) || "/._-+@%:,=".indexOf(letter) >= 0);
        }
        return isPlain ? path : "'" + (path.startsWith("-") ? "./" : "") + path.replace("'", "'\\''") + "'";
    }

    /** A line break of any kind, with white space around it, becomes a space. */
    private static String onOneLine(String text) {
        int at = 0;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : joined(text, at);
    }

    private static String joined(String text, int firstBreak) {
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, firstBreak);
        boolean isAfterBreak = false;
        for (int i = firstBreak; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isLineBreak(letter)) {
                isAfterBreak = true;
            } else if (!isAfterBreak || !Character.isWhitespace(letter)) {
                line.append(isAfterBreak ? " " : "").append(letter);
                isAfterBreak = false;
            }
        }
        return line.toString();
    }

    private static boolean isLineBreak(char letter) {
        return letter == '\n'
                || letter == '\r'
                || letter == '\u000B'
                || letter == '\f'
                || letter == '\u0085'
                || letter == '\u2028'
                || letter == '\u2029';
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int head = limit * 2 / 3;
        int tail = text.length() - (limit - head - 1);
        return text.substring(0, isSplit(text, head) ? head - 1 : head)
                + ELLIPSIS
                + text.substring(isSplit(text, tail) ? tail + 1 : tail);
    }

    private static boolean isSplit(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }
}
