package org.openbydefault.topic;

import java.util.Arrays;
import java.util.List;

/** Phrases by the two letters that their first word starts with, so that a word is compared with few of them. */
final class PhraseIndex {

    private static final int LETTERS = 26;

    /** One for each letter that may be the second, and one for every other character. */
    private static final int ROW = LETTERS + 1;

    static final Phrase[] NONE = {};

    private final Phrase[][] byLetters = new Phrase[LETTERS * ROW][];
    private Phrase[] others = NONE;
    private Phrase[] anything = NONE;

    PhraseIndex(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            add(phrase);
        }
    }

    /** The phrases that may start with that word, and others that start with no Latin letter. */
    Phrase[] startingLike(String word) {
        if (!isLatin(word.charAt(0))) {
            return others;
        }
        Phrase[] known = byLetters[row(word.charAt(0)) + column(word.length() < 2 ? ' ' : word.charAt(1))];
        return known == null ? NONE : known;
    }

    /** The phrases of whose first word only the end counts. */
    Phrase[] startingWithAnything() {
        return anything;
    }

    private void add(Phrase phrase) {
        if (phrase.initial() == '*') {
            anything = plus(anything, phrase);
        } else if (!isLatin(phrase.initial())) {
            others = plus(others, phrase);
        } else {
            addByLetters(phrase);
        }
    }

    /** In each place where a word may look for it. */
    private void addByLetters(Phrase phrase) {
        int row = row(phrase.initial());
        int first = phrase.second() == 0 ? 0 : column(phrase.second());
        int last = phrase.second() == 0 ? ROW - 1 : first;
        for (int at = row + first; at <= row + last; at++) {
            byLetters[at] = plus(byLetters[at] == null ? NONE : byLetters[at], phrase);
        }
    }

    private static Phrase[] plus(Phrase[] phrases, Phrase phrase) {
        Phrase[] more = Arrays.copyOf(phrases, phrases.length + 1);
        more[phrases.length] = phrase;
        return more;
    }

    private static int row(char first) {
        return (first - 'a') * ROW;
    }

    private static int column(char second) {
        return isLatin(second) ? second - 'a' : LETTERS;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
