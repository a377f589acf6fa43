package org.openbydefault.topic;

import java.util.List;
import org.openbydefault.text.Words;

/** A sequence of words or stems, as topics.txt writes it: {@code ^admin guide*$}. */
final class Phrase {

    private final String text;

    /** The words, a blank between two of them. They are compared where they are: most phrases are never split. */
    private final String words;

    private final char second;
    private final char third;

    /** What the second word begins with, or 0 where there is none or any will do. */
    private final char next;

    private final boolean atStart;
    private final boolean atEnd;

    private Phrase(String text, String words, boolean atStart, boolean atEnd) {
        this.text = text;
        this.words = words;
        this.second = letter(words, 1);
        this.third = letter(words, 2);
        int blank = words.indexOf(' ');
        this.next = blank < 0 || words.charAt(blank + 1) == '*' ? 0 : words.charAt(blank + 1);
        this.atStart = atStart;
        this.atEnd = atEnd;
    }

    /** @throws IllegalArgumentException if there is no word in it */
    static Phrase parse(String text) {
        boolean atStart = text.startsWith("^");
        boolean atEnd = text.endsWith("$");
        String words = atStart || atEnd ? text.substring(atStart ? 1 : 0, text.length() - (atEnd ? 1 : 0)) : text;
        if (words.isBlank()) {
            throw new IllegalArgumentException("A phrase without a word: '" + text + "'");
        }
        return new Phrase(text, hasIdeograph(words) ? separated(words) : words, atStart, atEnd);
    }

    /** The ends tell: where a phrase mixes scripts, one of them is Chinese. */
    private static boolean hasIdeograph(String words) {
        return Words.isIdeograph(words.charAt(0)) || Words.isIdeograph(words.charAt(words.length() - 1));
    }

    /** Each ideograph is a word of its own, as {@link Words} has it. */
    private static String separated(String words) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean startsWord = i > 0 && words.charAt(i - 1) != ' ' && letter != ' ';
            if (startsWord && (Words.isIdeograph(letter) || Words.isIdeograph(words.charAt(i - 1)))) {
                spaced.append(' ');
            }
            spaced.append(letter);
        }
        return spaced.toString();
    }

    /** The phrase for a stem that a user adds: its words, the last of which may go on. */
    static Phrase ofStem(String stem) {
        return parse(String.join(" ", Words.of(stem)) + "*");
    }

    /** The character that the first word starts with: {@code *} when the word may start with anything. */
    char initial() {
        return words.charAt(0);
    }

    /** The second character of the first word, or 0 where the phrase does not ask for one. */
    char second() {
        return second;
    }

    /** Whether the second or third letter of a word speaks against it, which is told faster than by a comparison. */
    boolean isRuledOutBy(char secondLetter, char thirdLetter) {
        return (second != 0 && second != secondLetter) || (third != 0 && third != thirdLetter);
    }

    /** What the word at that place begins with: a blank where there is none, or where it is taken. */
    static char initial(List<String> words, int at) {
        return at >= words.size() || words.get(at).isEmpty()
                ? ' '
                : words.get(at).charAt(0);
    }

    /** Whether the first letter of the next word speaks against it, too. */
    boolean isRuledOutBy(char nextInitial) {
        return next != 0 && next != nextInitial;
    }

    /** The character at that place of the first word, or 0 where the phrase does not ask for one. */
    private static char letter(String words, int at) {
        for (int i = 0; i <= at; i++) {
            if (i == words.length() || words.charAt(i) == '*' || words.charAt(i) == ' ') {
                return 0;
            }
        }
        return words.charAt(at);
    }

    /** The number of words. */
    int length() {
        int length = 1;
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            length++;
        }
        return length;
    }

    /** Whether that word is the first of this phrase. */
    boolean beginsWith(String word) {
        int blank = words.indexOf(' ');
        return matches(0, blank < 0 ? words.length() : blank, word);
    }

    /** Whether the words from that place on are this phrase; a word that is taken is an empty string. */
    boolean matches(List<String> others, int at) {
        int next = at;
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            if (next == others.size() || !matches(from, to, others.get(next))) {
                return false;
            }
            next++;
            from = to + 1;
        }
        return (!atEnd || next == others.size()) && (!atStart || isStart(others, at));
    }

    /** Numbers in front of a heading do not matter. */
    private static boolean isStart(List<String> words, int at) {
        for (int i = 0; i < at; i++) {
            if (words.get(i).isEmpty() || !Character.isDigit(words.get(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is the one that stands there in the phrase, or begins or ends as its star says. */
    private boolean matches(int from, int to, String word) {
        if (words.charAt(from) == '*') {
            int length = to - from - 1;
            return word.length() >= length && words.regionMatches(from + 1, word, word.length() - length, length);
        }
        if (words.charAt(to - 1) == '*') {
            return !word.isEmpty() && words.regionMatches(from, word, 0, to - from - 1);
        }
        return word.length() == to - from && words.regionMatches(from, word, 0, to - from);
    }

    @Override
    public String toString() {
        return text;
    }
}
