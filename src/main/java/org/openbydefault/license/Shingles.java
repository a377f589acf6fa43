package org.openbydefault.license;

/** Runs of five words, the units by which a text is compared with all templates at once. */
final class Shingles {
    static final int LENGTH = 5;

    /** Templates shorter than this are indexed by all of their shingles, longer ones by about every fourth. */
    static final int SHORT_TEMPLATE = 120;

    private static final int GOLDEN = 0x9E3779B1;

    private Shingles() {}

    /** Extends a hash by one more word. */
    static int mix(int hash, int word) {
        int mixed = (hash ^ word) * GOLDEN;
        return mixed ^ (mixed >>> 15);
    }

    /** The hash of the shingle that begins at the given word; 0 if one of its words occurs in no template. */
    static int at(int[] words, int from) {
        int hash = 0;
        for (int i = from; i < from + LENGTH; i++) {
            if (words[i] == 0) {
                return 0;
            }
            hash = mix(hash, words[i]);
        }
        return hash == 0 ? 1 : hash;
    }

    static boolean isSampled(int hash) {
        return (hash & 3) == 0;
    }
}
