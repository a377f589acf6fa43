package org.openbydefault.license;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Recognises an unmodified licence by one hash over all its words, without loading the big index. */
final class ExactTexts {
    static final String FILE = "texts.bin";

    private static final long PRIME = 0x100000001b3L;
    private static final int LONGEST_TITLE = 12;

    private final long[] hashes;
    private final short[] entries;
    private final Set<Integer> titleWords = new TreeSet<>();

    private ExactTexts(ByteBuffer in) {
        int count = in.getInt();
        hashes = Binary.readLongs(in, count);
        entries = Binary.readShorts(in, count);
        for (String word : TITLE_WORDS) {
            titleWords.add(WordHash.of(word));
        }
    }

    /** The words of which the titles of the well-known licences are made. */
    private static final String[] TITLE_WORDS = {
        "the",
        "mit",
        "license",
        "software",
        "open",
        "source",
        "version",
        "expat",
        "bsd",
        "clause",
        "2",
        "3",
        "0",
        "new",
        "simplified",
        "revised",
        "modified",
        "isc",
        "apache",
        "gnu",
        "general",
        "public",
        "lesser",
        "affero",
        "mozilla",
        "eclipse",
        "unlicense",
        "zlib",
        "boost",
        "v2",
        "v3",
        "x11",
        "of",
        "terms",
        "and",
        "copyright",
        "information"
    };

    static ExactTexts load() {
        return new ExactTexts(ByteBuffer.wrap(Binary.load(FILE)));
    }

    /** Extends the hash of the words behind a word by that word. */
    static long prepend(int word, long behind) {
        long mixed = (behind ^ word) * PRIME;
        return mixed ^ (mixed >>> 31);
    }

    /** The entry of the licence that the words are, with or without a title before them; -1 if they are none. */
    int find(Words words) {
        int title = titleLength(words);
        long hash = 0;
        int found = -1;
        for (int i = words.size - 1; i >= 0; i--) {
            hash = prepend(words.hash[i], hash);
            if (i <= title) {
                int place = Arrays.binarySearch(hashes, hash);
                found = place >= 0 ? entries[place] : found;
            }
        }
        return found;
    }

    private int titleLength(Words words) {
        int length = 0;
        while (length < Math.min(LONGEST_TITLE, words.size) && titleWords.contains(words.hash[length])) {
            length++;
        }
        return length;
    }
}
