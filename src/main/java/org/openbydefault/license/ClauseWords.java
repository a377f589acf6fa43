package org.openbydefault.license;

import java.util.BitSet;

/** The words that tell a clause from a name, an address or a heading. */
final class ClauseWords {
    /** Alone they turn the sense of a sentence. */
    private static final String DECISIVE =
            "not no never neither cannot only except unless prohibited forbidden unmodified"
                    + " commercial commercially noncommercial evil military fee charge perpetual irrevocable revocable royalty granted permitted";

    /** By these, and the decisive ones, a clause forbids, demands or makes an exception. */
    private static final String RESTRICTIVE = "must shall may restricted restrict restrictions limitations"
            + " required requires require solely exclusively internal";

    /** These make a sentence. */
    private static final String OTHER =
            "is are be been was were will would can you your which that if has have does do";

    /** Every word of this class, separated by blanks. */
    static final String ALL = DECISIVE + " " + RESTRICTIVE + " " + OTHER;

    private static final WordSet CLAUSES = WordSet.of(DECISIVE + " " + RESTRICTIVE + " alternatively");

    private final BitSet decisive;
    private final BitSet restrictive;
    private final BitSet all;
    private final BitSet shortWords = new BitSet();
    private final int alternatively;

    ClauseWords(Vocabulary vocabulary) {
        decisive = numbers(DECISIVE, vocabulary);
        restrictive = numbers(RESTRICTIVE, vocabulary);
        restrictive.or(decisive);
        all = numbers(OTHER, vocabulary);
        all.or(restrictive);
        alternatively = vocabulary.number("alternatively");
        for (char letter = 'a'; letter <= 'z'; letter++) {
            shortWords.set(vocabulary.number(String.valueOf(letter)));
        }
    }

    private static BitSet numbers(String words, Vocabulary vocabulary) {
        BitSet numbers = new BitSet();
        for (String word : words.split(" ", -1)) {
            numbers.set(vocabulary.number(word));
        }
        numbers.clear(0);
        return numbers;
    }

    /** The hash of a word if a name with it may be a clause, or offer another licence; else 0. */
    static int clause(int hash) {
        return CLAUSES.contains(hash) ? hash : 0;
    }

    boolean decides(int word) {
        return decisive.get(word);
    }

    boolean restricts(int word) {
        return restrictive.get(word);
    }

    boolean contains(int word) {
        return all.get(word);
    }

    /** Whether the word opens a passage that offers another licence instead. */
    boolean offersChoice(int word) {
        return word == alternatively && word != 0;
    }

    /** Whether the word is a single letter, which layout leaves behind. */
    boolean isShort(int word) {
        return shortWords.get(word);
    }
}
