package org.openbydefault.license;

/**
 * Blanks what is not text in a Rich Text Format document. Every character keeps its offset; paragraphs end with
 * {@linkplain WordScanner#SOFT_BREAK soft breaks}.
 *
 * @see <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxrtfex/">RTF control words</a>
 */
final class RichText {
    private static final String START = "{\\rtf";

    /** Groups that begin with one of these hold no text of the document. */
    private static final String DESTINATIONS =
            " fonttbl colortbl stylesheet info pict object header footer headerl headerr"
                    + " footerl footerr themedata datastore listtable listoverridetable rsidtbl generator latentstyles xmlnstbl"
                    + " fldinst ";

    private static final String BREAKS = " par line page sect cell row ";
    private static final String QUOTES = " lquote rquote ";

    private final char[] text;
    private final char filler;

    private RichText(String source, char filler) {
        this.text = source.toCharArray();
        this.filler = filler;
    }

    static boolean isOne(String text) {
        return text.startsWith(START);
    }

    /** The text with the filler in place of markup: NUL continues a word, a blank ends it. */
    static char[] blank(String text, char filler) {
        RichText rich = new RichText(text, filler);
        rich.blank();
        return rich.text;
    }

    private void blank() {
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (c == '\\') {
                at = replaceControl(at);
            } else if (c == '{' || c == '}' || c == '\n' || c == '\r') {
                text[at++] = filler;
            } else {
                at++;
            }
        }
    }

    private int replaceControl(int at) {
        if (at + 1 >= text.length) {
            return fill(at, text.length, filler);
        }
        char c = text[at + 1];
        if (Characters.isLowerAscii(c) || Characters.isUpperAscii(c)) {
            return replaceControlWord(at);
        }
        if (c == '\'') {
            return replaceByte(at);
        }
        if (c == '*') {
            return fill(at, groupEnd(at), filler);
        }
        if (c == '\n' || c == '\r') {
            return fill(at, at + 2, WordScanner.SOFT_BREAK);
        }
        boolean literal = c == '\\' || c == '{' || c == '}';
        return fill(at, at + 2, literal || c == '-' ? filler : ' ');
    }

    private int replaceControlWord(int at) {
        int end = at + 1;
        while (end < text.length && (Characters.isLowerAscii(text[end]) || Characters.isUpperAscii(text[end]))) {
            end++;
        }
        String word = ' ' + new String(text, at + 1, end - at - 1) + ' ';
        int number = end < text.length && text[end] == '-' ? end + 1 : end;
        int next = number;
        while (next < text.length && Characters.isDigit(text[next])) {
            next++;
        }
        next = next == number ? end : next;
        int code = word.equals(" u ") ? number(number, next) : -1;
        next += next < text.length && text[next] == ' ' ? 1 : 0;
        if (DESTINATIONS.contains(word)) {
            return fill(at, groupEnd(at), filler);
        }
        if (code >= 0) {
            int substitute = next < text.length && text[next] == '\\' ? next + 4 : next + 1;
            fill(at, Math.min(substitute, text.length), filler);
            text[at] = code == 0x2019 || code == 0x2018 ? '\'' : (char) code;
            return Math.min(substitute, text.length);
        }
        fill(at, next, BREAKS.contains(word) ? WordScanner.SOFT_BREAK : word.equals(" tab ") ? ' ' : filler);
        if (QUOTES.contains(word)) {
            text[at] = '\'';
        }
        return next;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to && number <= Character.MAX_VALUE; i++) {
            number = number * 10 + text[i] - '0';
        }
        return from < to && number <= Character.MAX_VALUE ? number : ' ';
    }

    /** Replaces {@code \'92} by its character in Windows-1252, as far as it matters. */
    private int replaceByte(int at) {
        int end = Math.min(at + 4, text.length);
        int high = at + 2 < end ? Character.digit(text[at + 2], 16) : -1;
        int low = at + 3 < end ? Character.digit(text[at + 3], 16) : -1;
        fill(at, end, filler);
        int code = high * 16 + low;
        if (code == 0x91 || code == 0x92) {
            text[at] = '\'';
        } else {
            text[at] = high >= 0 && low >= 0 && code >= 0xa0 ? (char) code : ' ';
        }
        return end;
    }

    /** The offset of the bracket that closes the group around the offset. */
    private int groupEnd(int from) {
        int depth = 0;
        for (int i = from; i < text.length; i++) {
            if (text[i] == '\\') {
                i++;
            } else if (text[i] == '{') {
                depth++;
            } else if (text[i] == '}' && --depth < 0) {
                return i;
            }
        }
        return text.length;
    }

    private int fill(int from, int to, char character) {
        int end = Math.min(to, text.length);
        for (int i = from; i < end; i++) {
            text[i] = character;
        }
        return end;
    }
}
