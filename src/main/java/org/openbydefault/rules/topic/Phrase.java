package org.openbydefault.rules.topic;

import java.util.List;
import org.openbydefault.project.Words;

/** A sequence of words or stems, as topics.txt writes it: {@code ^admin guide*$}. */
final class Phrase {

    private final String text;
    private final String[] parts;
    private final boolean atStart;
    private final boolean atEnd;

    private Phrase(String text, String[] parts, boolean atStart, boolean atEnd) {
        this.text = text;
        this.parts = parts;
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
        String[] parts = words.indexOf(' ') < 0 ? new String[] {words} : words.split(" ", -1);
        return new Phrase(text, hasIdeograph(words) ? separated(words) : parts, atStart, atEnd);
    }

    /** The ends tell: where a phrase mixes scripts, one of them is Chinese. */
    private static boolean hasIdeograph(String words) {
        return Words.isIdeograph(words.charAt(0)) || Words.isIdeograph(words.charAt(words.length() - 1));
    }

    /** Each ideograph is a word of its own, as {@link Words} has it. */
    private static String[] separated(String words) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean startsWord = i > 0 && words.charAt(i - 1) != ' ' && letter != ' ';
            if (startsWord && (Words.isIdeograph(letter) || Words.isIdeograph(words.charAt(i - 1)))) {
                spaced.append(' ');
            }
            spaced.append(letter);
        }
        return spaced.toString().split(" ", -1);
    }

    /** The phrase for a stem that a user adds: its words, the last of which may go on. */
    static Phrase ofStem(String stem) {
        return parse(String.join(" ", Words.of(stem)) + "*");
    }

    /** The character that the first part starts with: {@code *} when the word may start with anything. */
    char initial() {
        return parts[0].charAt(0);
    }

    int length() {
        return parts.length;
    }

    /** Whether the words from that place on are this phrase; a word that is taken is an empty string. */
    boolean matches(List<String> words, int at) {
        if (at + parts.length > words.size()
                || (atEnd && at + parts.length != words.size())
                || (atStart && !isStart(words, at))) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!matches(parts[i], words.get(at + i))) {
                return false;
            }
        }
        return true;
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

    private static boolean matches(String part, String word) {
        boolean opens = part.startsWith("*");
        boolean goesOn = part.endsWith("*");
        if (opens) {
            return word.endsWith(part.substring(1));
        }
        return goesOn ? !word.isEmpty() && word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
    }

    @Override
    public String toString() {
        return text;
    }
}
