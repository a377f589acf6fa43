package org.openbydefault.license;

/** A small immutable set of words, as hashes. */
final class WordSet {
    /** Nearly every word is none of the set's: the fewer slots are taken, the sooner that is clear. */
    private static final int SPARSITY = 8;

    private final int[] slots;

    private WordSet(int capacity) {
        slots = new int[capacity];
    }

    /** The set of words that are separated by blanks. */
    static WordSet of(String words) {
        String[] all = words.split(" ", -1);
        WordSet set = new WordSet(Integer.highestOneBit(all.length) * SPARSITY);
        for (String word : all) {
            int hash = WordHash.of(word);
            set.slots[set.slot(hash)] = hash;
        }
        return set;
    }

    boolean contains(int word) {
        return word != 0 && slots[slot(word)] == word;
    }

    /** The slot that holds the word, or the empty one where it belongs. */
    private int slot(int word) {
        int slot = word & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != word) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
