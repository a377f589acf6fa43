package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/** Single letters and short numbers: they are often leftovers of layout, and bullets where another copy has none. */
final class SlightWords {
    /** All of them, as text. */
    static final List<String> ALL = all();

    /** Before these a number is a term. */
    static final String TIMES = "day days month months year years";

    private static final WordSet SET = set();
    private static final WordSet TIME = WordSet.of(TIMES);

    private SlightWords() {}

    private static List<String> all() {
        List<String> words = new ArrayList<>();
        for (char letter = 'b'; letter <= 'z'; letter++) {
            words.add(String.valueOf(letter));
        }
        for (int i = 0; i < 100; i++) {
            words.add(String.valueOf(i));
        }
        for (int i = 1; i < 10; i++) {
            words.add("0" + i);
        }
        words.addAll(List.of("ii", "iii", "iv", "vi", "vii", "viii"));
        return words;
    }

    private static WordSet set() {
        WordSet set = new WordSet(ALL.size());
        for (String word : ALL) {
            set.add(WordHash.of(word));
        }
        return set;
    }

    /** @param next the hash of the word behind it, or 0 */
    static boolean isSlight(int hash, int next) {
        return SET.contains(hash) && !TIME.contains(next);
    }
}
