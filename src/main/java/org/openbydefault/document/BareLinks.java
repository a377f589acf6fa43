package org.openbydefault.document;

/** Addresses that stand in prose without markup, as forges link them. */
final class BareLinks {

    private BareLinks() {}

    /** Tells the outline these words of one line and the addresses in them. */
    static void collect(String words, int line, Outline outline) {
        int from = 0;
        int start = outline.hasOpenLink() ? -1 : start(words, 0);
        while (start >= 0) {
            int end = end(words, start);
            outline.text(words.substring(from, start), line);
            String address = words.substring(start, end);
            outline.link(address, address, line);
            from = end;
            start = start(words, end);
        }
        outline.text(words.substring(from), line);
    }

    private static int start(String words, int from) {
        int scheme = words.indexOf("http", from);
        while (scheme >= 0) {
            int colon = words.startsWith("https", scheme) ? scheme + 5 : scheme + 4;
            boolean startsWord = scheme == 0 || !Character.isLetterOrDigit(words.charAt(scheme - 1));
            if (startsWord
                    && words.startsWith("://", colon)
                    && colon + 3 < words.length()
                    && Character.isLetterOrDigit(words.charAt(colon + 3))) {
                return scheme;
            }
            scheme = words.indexOf("http", scheme + 4);
        }
        return -1;
    }

    /** Punctuation behind an address is not part of it, nor is a bracket that the address does not open itself. */
    private static int end(String words, int start) {
        int end = start;
        int openBrackets = 0;
        while (end < words.length()
                && !Character.isWhitespace(words.charAt(end))
                && "<>\"`|".indexOf(words.charAt(end)) < 0) {
            openBrackets += change(words.charAt(end));
            end++;
        }
        while (".,;:!?'*_])}".indexOf(words.charAt(end - 1)) >= 0
                && !(words.charAt(end - 1) == ')' && openBrackets >= 0)) {
            end--;
            openBrackets -= change(words.charAt(end));
        }
        return end;
    }

    private static int change(char letter) {
        return letter == '(' ? 1 : letter == ')' ? -1 : 0;
    }
}
