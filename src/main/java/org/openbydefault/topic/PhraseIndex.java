package org.openbydefault.topic;

import java.util.ArrayList;
import java.util.List;

/** Phrases by the letter that their first word starts with, so that a word is compared with few of them. */
final class PhraseIndex {

    private static final int LETTERS = 26;

    private final List<List<Phrase>> byLetter = new ArrayList<>(LETTERS);
    private final List<Phrase> others = new ArrayList<>();
    private final List<Phrase> anything = new ArrayList<>();

    PhraseIndex(List<Phrase> phrases) {
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(List.of());
        }
        for (Phrase phrase : phrases) {
            like(phrase.initial()).add(phrase);
        }
    }

    /** The phrases whose first word may start with that character, and others that start with no Latin letter. */
    List<Phrase> startingWith(char letter) {
        return isLatin(letter) ? byLetter.get(letter - 'a') : others;
    }

    /** The phrases of whose first word only the end counts. */
    List<Phrase> startingWithAnything() {
        return anything;
    }

    private List<Phrase> like(char initial) {
        if (initial == '*') {
            return anything;
        }
        if (!isLatin(initial)) {
            return others;
        }
        List<Phrase> known = byLetter.get(initial - 'a');
        if (!known.isEmpty()) {
            return known;
        }
        List<Phrase> first = new ArrayList<>();
        byLetter.set(initial - 'a', first);
        return first;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
