package org.openbydefault.license;

/**
 * The substantive words of a text, in order. What the SPDX matching guidelines tell us to disregard is gone: white space
 * (B.4), case (B.5), punctuation, hyphens and quotes (B.6), comment marks and separators (B.7), bullets (B.8), spelling
 * variants (B.9), copyright notices (B.10, B.11).
 */
final class SubstantiveWords {
    final int size;

    /** The hash of each word, see {@link WordHash}. */
    final int[] hash;

    /** The offset of each word's first character. */
    final int[] start;

    final char[] text;

    SubstantiveWords(char[] text, int[] hash, int[] start, int size) {
        this.text = text;
        this.hash = hash;
        this.start = start;
        this.size = size;
    }

    static SubstantiveWords of(String text) {
        return new WordScanner(BlankedMarkup.strip(text)).scan();
    }

    /** The offset behind the last character of the word. */
    int end(int word) {
        int end = start[word];
        while (end < text.length && WordScanner.isInsideWord(text, end)) {
            end++;
        }
        return end;
    }
}
