package org.openbydefault.license;

/** Single letters, short numbers and unknown words weigh half as much as others: they are often leftovers of layout. */
final class WordWeights {
    static final int ORDINARY = 2;
    private static final int SLIGHT = 1;

    private static final String[] NUMERALS = {
        "01", "02", "03", "04", "05", "06", "07", "08", "09", "ii", "iii", "iv", "vi", "vii", "viii"
    };

    private final boolean[] slight;

    WordWeights(Vocabulary vocabulary) {
        slight = new boolean[vocabulary.size() + 1];
        for (char letter = 'b'; letter <= 'z'; letter++) {
            slight[vocabulary.number(String.valueOf(letter))] = true;
        }
        for (int i = 0; i < 100; i++) {
            slight[vocabulary.number(String.valueOf(i))] = true;
        }
        for (String word : NUMERALS) {
            slight[vocabulary.number(word)] = true;
        }
        slight[0] = true;
    }

    int of(int word) {
        return slight[word] ? SLIGHT : ORDINARY;
    }
}
