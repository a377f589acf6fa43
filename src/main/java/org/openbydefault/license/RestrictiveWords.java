package org.openbydefault.license;

import java.util.BitSet;

/** The words by which a clause forbids, demands or makes an exception. */
final class RestrictiveWords {
    private static final String[] WORDS = {
        "not",
        "no",
        "except",
        "only",
        "unless",
        "must",
        "shall",
        "may",
        "cannot",
        "prohibited",
        "forbidden",
        "restricted",
        "restrict",
        "restrictions",
        "limitations",
        "commercial",
        "commercially",
        "noncommercial",
        "permitted",
        "required",
        "requires",
        "require",
        "solely",
        "exclusively",
        "internal",
        "fee",
        "charge",
        "evil",
        "military",
        "unmodified"
    };

    private final BitSet restrictive = new BitSet();
    private final BitSet shortWords = new BitSet();

    RestrictiveWords(Vocabulary vocabulary) {
        for (String word : WORDS) {
            restrictive.set(vocabulary.number(word));
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            shortWords.set(vocabulary.number(String.valueOf(letter)));
        }
        restrictive.clear(0);
    }

    boolean contains(int word) {
        return restrictive.get(word);
    }

    /** Whether the word is a single letter, which layout leaves behind. */
    boolean isShort(int word) {
        return shortWords.get(word);
    }
}
