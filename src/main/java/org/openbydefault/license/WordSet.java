package org.openbydefault.license;

/** A small set of words, as hashes. */
final class WordSet {
    /** Nearly every word is none of the set's: the fewer slots are taken, the sooner that is clear. */
    private static final int SPARSITY = 8;

    private final int[] slots;

    /** An empty set with room for so many words. */
    WordSet(int words) {
        slots = new int[Integer.highestOneBit(words) * SPARSITY];
    }

    /** The set of words that are separated by blanks. */
    static WordSet of(String words) {
        String[] all = words.split(" ", -1);
        WordSet set = new WordSet(all.length);
        for (String word : all) {
            set.add(WordHash.of(word));
        }
        return set;
    }

    /** Adds a word; returns its slot. */
    int add(int word) {
        int slot = slot(word);
        slots[slot] = word;
        return slot;
    }

    boolean contains(int word) {
        return word != 0 && slots[slot(word)] == word;
    }

    int slots() {
        return slots.length;
    }

    boolean isFree(int slot) {
        return slots[slot] == 0;
    }

    /** The slot that holds the word, or the free one where it belongs. */
    int slot(int word) {
        int slot = word & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != word) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
