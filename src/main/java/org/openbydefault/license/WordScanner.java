package org.openbydefault.license;

import java.util.Arrays;

/** Reads the {@link SubstantiveWords} of a text line by line. */
final class WordScanner {
    private static final int NON = WordHash.of("non");
    private static final int SUB = WordHash.of("sub");
    private static final int ALL = WordHash.of("all");
    private static final int RIGHTS = WordHash.of("rights");
    private static final int RESERVED = WordHash.of("reserved");

    /** Stands between paragraphs that markup alone separates; ends a line without counting as one. */
    static final char SOFT_BREAK = '\u2028';

    private static final int LONGEST_LINK = 300;

    private static final char IDEOGRAPHS = '\u2e80';

    private final char[] text;
    private int[] hash;
    private int[] start;
    private int size;

    /** Whether the line before is a copyright notice. */
    private boolean behindNotice;

    WordScanner(char[] text) {
        this.text = text;
        this.hash = new int[Math.max(16, text.length / 5)];
        this.start = new int[hash.length];
    }

    SubstantiveWords scan() {
        int line = 0;
        while (line < text.length) {
            int end = lineEnd(line);
            scanLine(line, end);
            line = end + 1;
        }
        return new SubstantiveWords(text, hash, start, size);
    }

    private int lineEnd(int from) {
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (c <= '\r' ? c == '\n' || c == '\r' : c == SOFT_BREAK) {
                return i;
            }
        }
        return text.length;
    }

    private void scanLine(int from, int end) {
        int begin = LineStart.skipDecoration(text, from, end);
        int behind = CopyrightLine.end(text, begin, end);
        if (behind == begin && behindNotice) {
            behind = CopyrightLine.continuationEnd(text, begin, end);
        }
        behindNotice = behind == end && end > begin;
        while (behind > begin) {
            begin = behind;
            behind = CopyrightLine.end(text, begin, end);
        }
        if (begin < end) {
            scanWords(begin, end);
        }
    }

    private void scanWords(int from, int end) {
        int at = from;
        while (at < end) {
            char c = text[at];
            if (isWord(c)) {
                at = scanWord(at, end);
            } else if (c == ']' && at + 1 < end && text[at + 1] == '(') {
                at = skipLinkTarget(at, end);
            } else if (c == '(' && isCopyrightSign(at, end)) {
                at += 3;
            } else {
                at++;
            }
        }
    }

    private boolean isCopyrightSign(int at, int end) {
        return at + 2 < end && (text[at + 1] == 'c' || text[at + 1] == 'C') && text[at + 2] == ')';
    }

    private int skipLinkTarget(int at, int end) {
        for (int i = at; i < Math.min(end, at + LONGEST_LINK); i++) {
            if (text[i] == ')') {
                return i + 1;
            }
        }
        return at + 1;
    }

    private int scanWord(int from, int end) {
        int at = from;
        int word = WordHash.start();
        if (text[at] >= IDEOGRAPHS) {
            add(WordHash.add(word, text[at]), from);
            return at + 1;
        }
        boolean joined = followsPrefix(from);
        if (joined) {
            word = hash[size - 1];
        }
        while (at < end) {
            char c = text[at];
            if (c >= 'a' && c <= 'z') {
                word = WordHash.add(word, c);
            } else if (isWord(c) && c < IDEOGRAPHS) {
                word = WordHash.add(word, Characters.toLowerCase(c));
            } else if (c != 0 && !isApostrophe(c, at, end)) {
                break;
            }
            at++;
        }
        word = WordHash.canonical(word);
        if (joined) {
            hash[size - 1] = word;
        } else if (word == RESERVED && size >= 2 && hash[size - 1] == RIGHTS && hash[size - 2] == ALL) {
            size -= 2;
        } else {
            add(word, from);
        }
        return at;
    }

    /** Whether the word before is a "non" or "sub" that a hyphen or a blank separates (guideline B.6, hyphens). */
    private boolean followsPrefix(int at) {
        return size > 0 && (hash[size - 1] == NON || hash[size - 1] == SUB) && start[size - 1] >= at - 6;
    }

    private boolean isApostrophe(char c, int at, int end) {
        return (c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u0092' || c == '\ufffd')
                && at + 1 < end
                && isWord(text[at + 1]);
    }

    private void add(int word, int offset) {
        if (size == hash.length) {
            hash = Arrays.copyOf(hash, size * 2);
            start = Arrays.copyOf(start, size * 2);
        }
        hash[size] = word;
        start[size++] = offset;
    }

    static boolean isWord(char c) {
        return Characters.isLetterOrDigit(c);
    }

    /** Whether the character continues a word: also NUL, which UTF-16 read as an eight-bit encoding leaves everywhere. */
    static boolean isInsideWord(char[] text, int at) {
        return isWord(text[at]) || text[at] == 0;
    }
}
