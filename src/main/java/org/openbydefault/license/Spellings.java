package org.openbydefault.license;

import java.nio.charset.StandardCharsets;

/** The spelling of each word of the {@link Vocabulary}, needed only to show what differs. */
final class Spellings {
    static final String FILE = "words.txt";

    private final String[] words;

    private Spellings(String[] words) {
        this.words = words;
    }

    static Spellings load() {
        return new Spellings(new String(Binary.load(FILE), StandardCharsets.UTF_8).split("\n", -1));
    }

    String of(int word) {
        return words[word - 1];
    }
}
