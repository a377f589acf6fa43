package org.openbydefault.license;

/** A small immutable map from word to word, both as hashes. */
final class WordMap {
    private final WordSet keys;

    /** The value of the key in each slot. */
    private final int[] values;

    /** The map of so many pairs of words, separated by blanks: key, value, key, value. */
    WordMap(String pairs) {
        String[] words = pairs.split(" ", -1);
        keys = new WordSet(words.length);
        values = new int[keys.slots()];
        for (int i = 0; i < words.length; i += 2) {
            values[keys.add(WordHash.of(words[i]))] = WordHash.of(words[i + 1]);
        }
    }

    /** The word's value, or the word itself if it has none. */
    int get(int word) {
        int slot = keys.slot(word);
        return keys.isFree(slot) ? word : values[slot];
    }
}
