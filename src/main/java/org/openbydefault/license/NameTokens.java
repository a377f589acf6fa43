package org.openbydefault.license;

import java.util.Arrays;

/**
 * A text as names of licences are written in it: words and version numbers in a common spelling. "Apache License, Version
 * 2.0", "apache-license-2" and "Apache licence v2.0" are the same tokens: apache, license, 2.
 */
final class NameTokens {
    static final int LICENSE = WordHash.of("license");
    static final int PLUS = WordHash.of("+");

    private static final String WWW = "www";

    /** So many digits has a part of a version number whose parts are joined by hyphens; a year has more. */
    private static final int LONGEST_PART = 2;

    /** Words without a say in a name; the last ones stand before a version. */
    private static final WordSet FILLERS = WordSet.of(
            "the a an version v ver vers versions release versi\u00f3n versione vers\u00e3o versie wersja verzi\u00f3");

    /** Pairs of a spelling and its equivalent. */
    private static final WordMap SPELLINGS =
            new WordMap("licenses license licence license licences license lic license licenced licensed "
                    + "licencia license licencias license licenza license licenze license licen\u00e7a license"
                    + " licen\u00e7as license lizenz license lizenzen license licentie license licencja license "
                    + "zero 0 two 2 three 3 four 4 clauses clause claused clause noncommercial nc "
                    + "sharealike sa noderivatives nd noderivs nd unlicence unlicense genral general "
                    + "gneral general gpl's gpl");

    final String text;
    int size;
    int[] hash = new int[64];
    int[] start = new int[64];
    int[] end = new int[64];

    /** Whether a sentence, or an accepted match, ends before the token. */
    boolean[] afterStop = new boolean[64];

    private boolean stop;
    private boolean filler;

    NameTokens(String text) {
        this.text = text;
    }

    static NameTokens of(String text) {
        NameTokens tokens = new NameTokens(text);
        tokens.scan(0, text.length());
        return tokens;
    }

    /** Adds the tokens of a stretch, as if a sentence ended before it. */
    void scan(int from, int to) {
        stop = true;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Characters.isLetter(c)) {
                at = scanWord(at, to);
            } else if (Characters.isDigit(c)) {
                at = scanNumber(at, to);
            } else {
                if (c == '+' && size > 0 && end[size - 1] == at && !isJoined(at + 1, to)) {
                    add(PLUS, at, at + 1);
                } else if (isStop(c) && !filler && at + 1 < to && text.charAt(at + 1) <= ' ') {
                    stop = true;
                }
                at++;
            }
        }
    }

    /** Whether the plus sign binds two names, as in "GPLv2+CE", instead of meaning "or later". */
    private boolean isJoined(int at, int to) {
        return at < to && (Characters.isLetter(text.charAt(at)) || Characters.isDigit(text.charAt(at)));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private int scanWord(int from, int to) {
        int at = from;
        int word = WordHash.start();
        int shorter = word;
        while (at < to && (Characters.isLetter(text.charAt(at)) || isInnerApostrophe(at, to))) {
            shorter = word;
            word = WordHash.add(word, Characters.toLowerCase(text.charAt(at)));
            at++;
        }
        boolean versionFollows = at < to && Characters.isDigit(text.charAt(at)) && at - from > 1;
        char last = text.charAt(at - 1);
        if (versionFollows && (last == 'v' || last == 'V')) {
            word = shorter;
        }
        word = SPELLINGS.get(word);
        filler = FILLERS.contains(word);
        if (!filler) {
            add(word, from, at);
        }
        return at;
    }

    private boolean isInnerApostrophe(int at, int to) {
        return text.charAt(at) == '\'' && at + 1 < to && Characters.isLetter(text.charAt(at + 1));
    }

    /**
     * A version number: dots and underscores inside it are the same, and hyphens where a hyphen stands before it as well, as
     * in {@code eupl-1-2}; ".0" at its end goes without saying.
     */
    private int scanNumber(int from, int to) {
        boolean hyphens = isBehindHyphen(from);
        int at = from;
        while (at < to
                && (Characters.isDigit(text.charAt(at))
                        || isInnerDot(at, to)
                        || (hyphens && isInnerHyphen(at, from, to)))) {
            at++;
        }
        String number = text.substring(from, at).replace('_', '.').replace('-', '.');
        while (number.endsWith(".0")) {
            number = number.substring(0, number.length() - 2);
        }
        filler = false;
        add(WordHash.of(number), from, at);
        return at;
    }

    private boolean isBehindHyphen(int at) {
        boolean v = at > 1 && (text.charAt(at - 1) == 'v' || text.charAt(at - 1) == 'V');
        int before = v ? at - 2 : at - 1;
        return before > 0 && text.charAt(before) == '-' && Characters.isAscii(text.charAt(before - 1));
    }

    /** Whether a hyphen stands between two numbers of at most two digits, behind which no word follows. */
    private boolean isInnerHyphen(int at, int from, int to) {
        int end = at + 1;
        while (end < to && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        boolean behind = end > at + 1 && end - at <= LONGEST_PART + 1;
        boolean before = at - from <= LONGEST_PART || !Characters.isDigit(text.charAt(at - LONGEST_PART - 1));
        return text.charAt(at) == '-' && behind && before && (end == to || !Characters.isLetter(text.charAt(end)));
    }

    private boolean isInnerDot(int at, int to) {
        char c = text.charAt(at);
        return (c == '.' || c == '_') && at + 1 < to && Characters.isDigit(text.charAt(at + 1));
    }

    private void add(int token, int from, int to) {
        if (size == hash.length) {
            int capacity = size * 2;
            hash = Arrays.copyOf(hash, capacity);
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            afterStop = Arrays.copyOf(afterStop, capacity);
        }
        hash[size] = token;
        start[size] = from;
        end[size] = to;
        afterStop[size++] = stop;
        stop = false;
    }

    /** Whether the token is a number at the beginning of a line that counts the points of a list. */
    boolean isBullet(int at) {
        int before = start[at] - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        boolean first = before < 0 || text.charAt(before) == '\n';
        return first && end[at] < text.length() && (text.charAt(end[at]) == '.' || text.charAt(end[at]) == ')');
    }

    /** Whether the token, a number, counts a section: it is a bullet, or an empty line stands right before it. */
    boolean isSectionNumber(int at) {
        int newlines = 0;
        for (int i = start[at] - 1; i >= 0 && isLayout(text.charAt(i)); i--) {
            newlines += text.charAt(i) == '\n' ? 1 : 0;
        }
        boolean single = text.substring(start[at], end[at]).indexOf('.') < 0;
        return newlines > 1 || (single && isBullet(at) && start[at] > 0);
    }

    /** Whether a sentence or a paragraph ends before the token. */
    boolean beginsSentence(int at) {
        return afterStop[at] || (at > 0 && isBehindEmptyLine(at));
    }

    private boolean isBehindEmptyLine(int at) {
        boolean empty = false;
        for (int i = end[at - 1]; i < start[at]; i++) {
            char c = text.charAt(i);
            if (c == '\n' && empty) {
                return true;
            }
            empty = c == '\n' || (empty && c <= ' ');
        }
        return false;
    }

    private static boolean isLayout(char c) {
        return c <= ' ' || c == '#' || c == '*' || c == '>';
    }

    /** Whether the token is a number at the end of another word, as in "psycopg2", but no version as in "v2". */
    boolean isAttached(int at) {
        char before = start[at] > 0 ? text.charAt(start[at] - 1) : ' ';
        return Characters.isLetter(before) && before != 'v' && before != 'V';
    }

    /** Whether markup stands between two tokens. */
    boolean hasTagBetween(int earlier, int later) {
        for (int i = end[earlier]; i < start[later]; i++) {
            if (text.charAt(i) == '<') {
                return true;
            }
        }
        return false;
    }

    /** Whether the token before begins with a capital and belongs to the same name. */
    boolean isJoinedToName(int at) {
        return at > 0 && end[at - 1] + 1 == start[at] && Characters.isUpperAscii(text.charAt(start[at - 1]));
    }

    /** Whether the token is the extension of a file name, or anything else behind a dot, but not a host behind "www.". */
    boolean isExtension(int at) {
        int dot = start[at] - 1;
        return dot > 0
                && text.charAt(dot) == '.'
                && Characters.isAscii(text.charAt(dot - 1))
                && !(dot >= WWW.length() && text.regionMatches(true, dot - WWW.length(), WWW, 0, WWW.length()));
    }

    boolean startsWith(int at, int[] tokens) {
        if (at + tokens.length > size) {
            return false;
        }
        for (int i = 0; i < tokens.length; i++) {
            if (hash[at + i] != tokens[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the stretch has the tokens one behind the other. */
    boolean containsSequence(int from, int to, int[] tokens) {
        for (int i = Math.max(0, from); i + tokens.length <= to; i++) {
            if (startsWith(i, tokens)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(int from, int to, int token) {
        for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
            if (hash[i] == token) {
                return true;
            }
        }
        return false;
    }

    boolean containsAny(int from, int to, WordSet tokens) {
        for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
            if (tokens.contains(hash[i])) {
                return true;
            }
        }
        return false;
    }

    int[] toArray() {
        return Arrays.copyOf(hash, size);
    }
}
