package org.openbydefault.license;

/** Classes of characters, plain comparisons first: nearly all of a licence is ASCII. */
final class Characters {
    /** The first letter behind ASCII. */
    private static final char LETTERS = '\u00c0';

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLowerAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpperAscii(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isAscii(char c) {
        return isLowerAscii(c) || isUpperAscii(c) || isDigit(c);
    }

    static boolean isLetter(char c) {
        return isLowerAscii(c) || isUpperAscii(c) || (c >= LETTERS && Character.isLetter(c));
    }

    static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z')
                || isUpperAscii(c)
                || isDigit(c)
                || (c >= LETTERS && Character.isLetterOrDigit(c));
    }

    static char toLowerCase(char c) {
        return isUpperAscii(c) ? (char) (c + ('a' - 'A')) : c < LETTERS ? c : Character.toLowerCase(c);
    }
}
