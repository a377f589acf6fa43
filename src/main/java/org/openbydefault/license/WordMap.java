package org.openbydefault.license;

/** A small immutable map from word to word, both as hashes. */
final class WordMap {
    /** Nearly every word is none of the map's: the fewer slots are taken, the sooner that is clear. */
    private static final int SPARSITY = 8;

    private final int[] keys;
    private final int[] values;

    /** The map of so many pairs of words, separated by blanks: key, value, key, value. */
    WordMap(String pairs) {
        String[] words = pairs.split(" ", -1);
        int slots = Integer.highestOneBit(words.length) * SPARSITY;
        keys = new int[slots];
        values = new int[slots];
        for (int i = 0; i < words.length; i += 2) {
            int key = WordHash.of(words[i]);
            int slot = slot(key);
            keys[slot] = key;
            values[slot] = WordHash.of(words[i + 1]);
        }
    }

    /** The word's value, or the word itself if it has none. */
    int get(int word) {
        int slot = slot(word);
        return keys[slot] == 0 ? word : values[slot];
    }

    /** The slot that holds the key, or the empty one where it belongs. */
    private int slot(int key) {
        int slot = key & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
