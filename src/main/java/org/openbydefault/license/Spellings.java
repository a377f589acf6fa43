package org.openbydefault.license;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spelling of each word of the {@link Vocabulary}, needed only to show what differs. */
final class Spellings {
    static final String FILE = "words.txt";

    private volatile @Nullable List<String> words;

    String of(int word) {
        return words().get(word - 1);
    }

    /** Loads on first use; if two threads come at once both load, and either result will do. */
    private List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = List.of(new String(Binary.load(FILE), StandardCharsets.UTF_8).split("\n", -1));
            words = known;
        }
        return known;
    }
}
