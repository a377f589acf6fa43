package org.openbydefault.license;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Numbers the words that occur in any template from 1; 0 is every other word, which never matches anything. */
final class Vocabulary {
    private final int[] hashes;
    private final short[] slots;

    Vocabulary(int[] hashes, short[] slots) {
        this.hashes = hashes;
        this.slots = slots;
    }

    static Vocabulary read(ByteBuffer in) {
        int[] hashes = Binary.readInts(in, in.getInt());
        return new Vocabulary(hashes, Binary.readShorts(in, in.getInt()));
    }

    /** The slot where the search for a hash begins, in a table whose size is a power of two. */
    static int slot(int hash, int slots) {
        return ((hash * 0x9E3779B1) >>> 8) & (slots - 1);
    }

    int size() {
        return hashes.length;
    }

    int number(int hash) {
        for (int slot = slot(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
            int number = slots[slot] & 0xffff;
            if (number == 0 || hashes[number - 1] == hash) {
                return number;
            }
        }
    }

    int number(String word) {
        return number(WordHash.canonical(WordHash.of(word)));
    }

    /** The numbers of the words, which blanks separate; those that no template has are left out. */
    BitSet numbers(String words) {
        BitSet numbers = new BitSet();
        for (String word : words.split(" ", -1)) {
            numbers.set(number(word));
        }
        numbers.clear(0);
        return numbers;
    }

    int[] numbers(SubstantiveWords words) {
        int[] numbers = new int[words.size];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.hash[i]);
        }
        return numbers;
    }
}
