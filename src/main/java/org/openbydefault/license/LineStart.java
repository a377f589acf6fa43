package org.openbydefault.license;

/** What may stand before the words of a line: comment marks (guideline B.7), bullets and numbers (guideline B.8). */
final class LineStart {
    private LineStart() {}

    /** The offset where the line's words begin, or {@code end} if it has none. */
    static int skipDecoration(char[] text, int from, int end) {
        int at = skipMarks(text, from, end);
        int word = skipCommentWord(text, at, end);
        return word >= end ? end : skipBullet(text, word, end);
    }

    private static int skipMarks(char[] text, int from, int end) {
        int at = from;
        while (at < end
                && !WordScanner.isWord(text[at])
                && text[at] != '('
                && text[at] != '\u00a9'
                && text[at] != '[') {
            at++;
        }
        return at;
    }

    /** The comment marks that are words: {@code dnl} of m4 and {@code REM} of BASIC and batch files. */
    private static int skipCommentWord(char[] text, int at, int end) {
        boolean comment = startsWith(text, at, end, "dnl") || startsWith(text, at, end, "rem");
        return comment && (at + 3 == end || text[at + 3] <= ' ') ? skipMarks(text, at + 3, end) : at;
    }

    private static int skipBullet(char[] text, int from, int end) {
        boolean bracketed = text[from] == '(' || text[from] == '[';
        int label = bracketed ? from + 1 : from;
        int close = label;
        boolean dotted = false;
        while (close < end && close - label < 7) {
            if (WordScanner.isWord(text[close])) {
                close++;
            } else if (isInnerDot(text, label, close, end)) {
                close++;
                dotted = true;
            } else {
                break;
            }
        }
        int length = close - label;
        if (length == 0 || close >= end || isCopyrightSign(text, bracketed, label, length)) {
            return from;
        }
        if (closes(text, bracketed, length, close, end)) {
            return (isNumber(text, label, close) && length <= 5) || isRoman(text, label, close) || length == 1
                    ? close + 1
                    : from;
        }
        boolean numbered = dotted && !bracketed && text[close] == ' ' && length <= 5 && isNumber(text, label, close);
        return numbered ? close + 1 : from;
    }

    private static boolean isInnerDot(char[] text, int label, int at, int end) {
        return text[at] == '.'
                && at > label
                && Characters.isDigit(text[at - 1])
                && at + 1 < end
                && WordScanner.isWord(text[at + 1]);
    }

    private static boolean closes(char[] text, boolean bracketed, int length, int at, int end) {
        char c = text[at];
        boolean closing = c == ')' || (bracketed ? c == ']' : c == '.' || (c == ':' && length <= 2));
        return closing && (at + 1 >= end || !WordScanner.isWord(text[at + 1]));
    }

    private static boolean isCopyrightSign(char[] text, boolean bracketed, int label, int length) {
        return bracketed && length == 1 && (text[label] == 'c' || text[label] == 'C');
    }

    private static boolean isNumber(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isDigit(text[i]) && text[i] != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoman(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("ivxIVX".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return to - from <= 5;
    }

    /** Whether the text goes on with a word given in lower case, whatever its case there. */
    static boolean startsWith(char[] text, int at, int end, String lowerCase) {
        if (at + lowerCase.length() > end) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if (Characters.toLowerCase(text[at + i]) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
