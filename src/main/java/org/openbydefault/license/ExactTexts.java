package org.openbydefault.license;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Recognises an unmodified licence by one hash over all its words, without loading the big index. */
final class ExactTexts {
    static final String FILE = "texts.bin";

    private static final long PRIME = 0x100000001b3L;
    private static final int LONGEST_TITLE = 12;

    /** So few words before a licence are names and a notice, and no licence of their own. */
    private static final int MOST_BEFORE = 60;

    /** A shorter licence may also be the end of a longer one. */
    private static final int FEWEST_BEHIND = 100;

    private final HashedEntries texts;
    private final int[] titleWords = new int[TITLE_WORDS.length];

    private ExactTexts(HashedEntries texts) {
        this.texts = texts;
        for (int i = 0; i < titleWords.length; i++) {
            titleWords[i] = WordHash.of(TITLE_WORDS[i]);
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
        return new ExactTexts(HashedEntries.read(ByteBuffer.wrap(Binary.load(FILE))));
    }

    /** Extends the hash of the words behind a word by that word. */
    static long prepend(int word, long behind) {
        long mixed = (behind ^ word) * PRIME;
        return mixed ^ (mixed >>> 31);
    }

    /** The licence that the words are, with or without a title, or end with behind a few other words; null if none. */
    @Nullable
    ExactText find(Words words) {
        int title = titleLength(words);
        long hash = 0;
        ExactText found = null;
        for (int i = words.size - 1; i >= 0; i--) {
            hash = prepend(words.hash[i], hash);
            if (i <= title || (i <= MOST_BEFORE && words.size - i >= FEWEST_BEHIND)) {
                int entry = texts.find(hash);
                found = entry >= 0 ? new ExactText(entry, i <= title ? 0 : i) : found;
            }
        }
        return found;
    }

    private int titleLength(Words words) {
        int length = 0;
        while (length < Math.min(LONGEST_TITLE, words.size) && isTitleWord(words.hash[length])) {
            length++;
        }
        return length;
    }

    private boolean isTitleWord(int word) {
        for (int titleWord : titleWords) {
            if (titleWord == word) {
                return true;
            }
        }
        return false;
    }
}
