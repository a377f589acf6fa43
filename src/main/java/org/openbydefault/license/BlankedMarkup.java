package org.openbydefault.license;

import java.util.Locale;

/**
 * Blanks the markup of an HTML or {@linkplain RichText rich} text. Every character keeps its offset, so that lines can still be told: tags become
 * blanks or {@linkplain WordScanner#SOFT_BREAK soft breaks}, an entity becomes its character followed by blanks.
 */
final class BlankedMarkup {
    private static final int PROBE = 1 << 16;
    private static final int TAGS_OF_A_PAGE = 4;
    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_ENTITY = 8;

    private static final String TAGS =
            " p br li html div ul ol a h1 h2 h3 h4 span td tr th table pre b em strong i blockquote body dd dt dl hr tt ";
    private static final String INLINE = " b i a em span strong u font tt code var sup sub small abbr ";

    private final String source;
    private final boolean keepLinks;
    private final char[] text;

    private BlankedMarkup(String source, boolean keepLinks) {
        this.source = source;
        this.keepLinks = keepLinks;
        this.text = source.toCharArray();
    }

    static char[] strip(String text) {
        if (RichText.isOne(text)) {
            return RichText.blank(text, '\0');
        }
        return isHtml(text) ? new BlankedMarkup(text, false).blank() : text.toCharArray();
    }

    /** The text without its markup, but with the addresses of its links. */
    static String withLinks(String text) {
        if (RichText.isOne(text)) {
            return new String(RichText.blank(text, ' '));
        }
        return isHtml(text) ? new String(new BlankedMarkup(text, true).blank()) : text;
    }

    private static boolean isHtml(String text) {
        int tags = 0;
        int at = text.indexOf('<');
        while (at >= 0 && at < PROBE) {
            if (TAGS.contains(' ' + tagName(text, at) + ' ') && ++tags >= TAGS_OF_A_PAGE) {
                return text.indexOf('>', at) > 0;
            }
            at = text.indexOf('<', at + 1);
        }
        return false;
    }

    /** The lower-case name of the tag that opens or closes at the given bracket; "?" if there is none. */
    private static String tagName(String text, int bracket) {
        int from = bracket + 1;
        if (from < text.length() && text.charAt(from) == '/') {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from < 12 && Characters.isAscii(text.charAt(to))) {
            to++;
        }
        return to == from ? "?" : text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private char[] blank() {
        int at = 0;
        while (at < text.length) {
            if (text[at] == '<') {
                at = blankTag(at);
            } else if (text[at] == '&') {
                at = replaceEntity(at);
            } else {
                at++;
            }
        }
        return text;
    }

    private int blankTag(int at) {
        if (source.startsWith("<!--", at)) {
            return fill(at, at + "<!--".length(), ' ');
        }
        String name = tagName(source, at);
        boolean declaration = source.startsWith("<!", at) || source.startsWith("<?", at);
        if (name.equals("?") && !declaration) {
            return at + 1;
        }
        int close = indexOf('>', at, LONGEST_TAG);
        if (close < 0) {
            return at + 1;
        }
        if ((name.equals("script") || name.equals("style")) && text[at + 1] != '/') {
            int end = source.indexOf("</", close);
            return fill(at, end < 0 ? text.length : end, WordScanner.SOFT_BREAK);
        }
        int link = keepLinks && name.equals("a") ? source.indexOf("href=", at) : -1;
        if (link > 0 && link < close) {
            fill(at, link, ' ');
            return fill(close, close + 1, ' ');
        }
        return fill(at, close + 1, INLINE.contains(' ' + name + ' ') ? ' ' : WordScanner.SOFT_BREAK);
    }

    private int replaceEntity(int at) {
        int end = indexOf(';', at, LONGEST_ENTITY);
        if (end < 0) {
            return at + 1;
        }
        int character = decode(source.substring(at + 1, end));
        if (character < 0) {
            return at + 1;
        }
        fill(at, end + 1, ' ');
        text[character == '\'' ? end : at] = (char) character;
        if (character == '\'') {
            closeGap(at, end);
        }
        return end + 1;
    }

    /** Lets an apostrophe follow its word directly, or else the word would fall in two. */
    private void closeGap(int from, int apostrophe) {
        for (int i = from; i < apostrophe; i++) {
            text[i] = 0;
        }
    }

    private static int decode(String entity) {
        if (entity.startsWith("#")) {
            return decodeNumber(entity.substring(1));
        }
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot", "ldquo", "rdquo" -> '"';
            case "apos", "lsquo", "rsquo" -> '\'';
            case "copy" -> '\u00a9';
            case "mdash", "ndash" -> '-';
            case "eacute" -> '\u00e9';
            case "egrave" -> '\u00e8';
            case "agrave" -> '\u00e0';
            default -> isName(entity) ? ' ' : -1;
        };
    }

    private static int decodeNumber(String digits) {
        try {
            boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
            int code = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return code == 0x2019 || code == 0x2018 ? '\'' : code > 0 && code <= 0xffff ? code : ' ';
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean isName(String entity) {
        for (int i = 0; i < entity.length(); i++) {
            if (!Characters.isAscii(entity.charAt(i))) {
                return false;
            }
        }
        return !entity.isEmpty();
    }

    private int indexOf(char wanted, int from, int distance) {
        int end = Math.min(text.length, from + distance);
        for (int i = from; i < end; i++) {
            if (text[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Overwrites a stretch, but leaves its line breaks. */
    private int fill(int from, int to, char filler) {
        for (int i = from; i < to; i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = filler;
            }
        }
        return to;
    }
}
