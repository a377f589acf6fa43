package org.openbydefault.license;

import java.nio.ByteBuffer;

/** The names, ids and addresses of all licences of the SPDX list, as hashes of their {@link NameTokens}. */
final class NamePhrases {
    static final String FILE = "names.bin";

    static final int LONGEST = 64;

    /** The entry of each phrase; two phrases never share a hash. */
    private final HashedEntries phrases;

    /** The length of the longest phrase that begins with a pair of words, by fourteen bits of the pair's hash; 0 if none does. */
    private final byte[] beginnings;

    private NamePhrases(ByteBuffer in) {
        phrases = HashedEntries.read(in);
        beginnings = new byte[BEGINNINGS];
        in.get(beginnings);
    }

    static final int BEGINNINGS = 1 << 14;

    static NamePhrases load() {
        return new NamePhrases(ByteBuffer.wrap(Binary.load(FILE)));
    }

    static long mix(long hash, int token) {
        long mixed = (hash ^ token) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    static int beginning(int first, int second) {
        return (int) (mix(mix(0, first), second) >>> 20) & (BEGINNINGS - 1);
    }

    /** The longest phrase that begins at the token: its length in the upper half, its entry in the lower; 0 if none. */
    long longestAt(NameTokens text, int at) {
        if (at + 1 >= text.size) {
            return 0;
        }
        int longest = beginnings[beginning(text.hash[at], text.hash[at + 1])];
        long found = 0;
        long hash = 0;
        for (int length = 1; length <= longest && at + length <= text.size; length++) {
            hash = mix(hash, text.hash[at + length - 1]);
            int entry = phrases.find(hash);
            if (entry >= 0) {
                found = ((long) length << 32) | entry;
            }
        }
        return found;
    }
}
