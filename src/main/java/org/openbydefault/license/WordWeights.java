package org.openbydefault.license;

/** {@link SlightWords} and unknown words weigh half as much as others. */
final class WordWeights {
    static final int ORDINARY = 2;
    private static final int SLIGHT = 1;

    private final boolean[] slight;

    WordWeights(Vocabulary vocabulary) {
        slight = new boolean[vocabulary.size() + 1];
        for (String word : SlightWords.ALL) {
            slight[vocabulary.number(word)] = true;
        }
        slight[0] = true;
    }

    int of(int word) {
        return slight[word] ? SLIGHT : ORDINARY;
    }
}
