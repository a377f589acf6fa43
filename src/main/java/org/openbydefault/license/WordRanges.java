package org.openbydefault.license;

/** The words of a text but for the {@linkplain SlightWords slight} ones, with a hash of any stretch in constant time. */
final class WordRanges {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    final int size;

    /** The place of each word in the text, and behind the last one the number of all words. */
    final int[] places;

    /** The hash of so many first words, and the power of the base that shifts a hash by so many words. */
    private final long[] hashes;

    private final long[] powers;

    private WordRanges(int size, int[] places, long[] hashes, long[] powers) {
        this.size = size;
        this.places = places;
        this.hashes = hashes;
        this.powers = powers;
    }

    /** Of the words with these hashes, so many of them. */
    static WordRanges of(int[] words, int count) {
        int[] places = new int[count + 1];
        long[] hashes = new long[count + 1];
        long[] powers = new long[count + 1];
        powers[0] = 1;
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (!SlightWords.isSlight(words[i], i + 1 < count ? words[i + 1] : 0)) {
                places[size] = i;
                hashes[size + 1] = hashes[size] * BASE + words[i];
                powers[size + 1] = powers[size] * BASE;
                size++;
            }
        }
        places[size] = count;
        return new WordRanges(size, places, hashes, powers);
    }

    /** The hash of the first words, none of which is slight, so many of them. */
    static long hash(int[] words, int count) {
        long hash = 0;
        for (int i = 0; i < count; i++) {
            hash = hash * BASE + words[i];
        }
        return hash;
    }

    /** The hash of the words from the one to just before the other. */
    long hash(int from, int to) {
        return hashes[to] - hashes[from] * powers[to - from];
    }
}
