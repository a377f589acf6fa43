package org.openbydefault.license;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * EqualRuns of words with gaps between them, see {@link Patterns}.
 *
 * @param start what {@link Patterns#start} keeps of the first words; 0 if the first run is too short to be found by
 * @param tail how many words may follow the last run
 */
record Pattern(int start, List<Run> runs, int tail) {
    /**
     * @param omitable whether it may be missing, or other words stand in its place
     * @param gap how many words may stand before it
     * @param length in words
     * @param hash see {@link WordRanges}
     * @param clauses the sum of the clause words that other words in its place must have too
     */
    record Run(boolean omitable, int gap, int length, long hash, int clauses) {}

    /** The words one by one. */
    static Pattern of(SubstantiveWords words) {
        Builder builder = new Builder();
        for (int i = 0; i < words.size; i++) {
            int next = i + 1 < words.size ? words.hash[i + 1] : 0;
            builder.add(words.hash[i], next, Template.REQUIRED);
        }
        return builder.build();
    }

    /** The template without some of its parts; those parts must be there that are not omitted and stand at the beginning. */
    static Pattern of(CompiledTemplate template, Set<Integer> omitted) {
        Builder builder = new Builder();
        for (int i = 0; i < template.hashes().length; i++) {
            if (omitted.contains(template.parts()[i])) {
                continue;
            }
            builder.allow(template.freeWords()[i] & (Template.NEGATION - 1));
            int next = i + 1 < template.hashes().length ? template.hashes()[i + 1] : 0;
            builder.add(template.hashes()[i], next, template.wordKinds()[i]);
        }
        builder.allow(template.freeWords()[template.hashes().length] & (Template.NEGATION - 1));
        return builder.build();
    }

    /** The words that must be there. */
    int required() {
        int words = 0;
        for (Run run : runs) {
            words += run.omitable() ? 0 : run.length();
        }
        return words;
    }

    /** Whether so few words may be missing, and so few others stand in gaps, that what fits is no other licence. */
    boolean isSpecific() {
        int words = 0;
        int gaps = 0;
        for (Run run : runs) {
            words += run.length();
            gaps += run.gap();
        }
        return required() * 2 > words && required() * 4 > gaps * 5;
    }

    private static final class Builder {
        /** So few free words are the number or mark of a clause, which no text has among its words. */
        private static final int BULLET = 2;

        private final List<Run> runs = new ArrayList<>();
        private int start;

        /** The words that may stand before the next one. */
        private int free;

        /** Whether a word came that must be there: what may be omitted before was not. */
        private boolean begun;

        /** The kind of the words of the run. */
        private int kind;

        private int gapBefore;
        private int[] words = new int[64];
        private int size;

        void allow(int words) {
            free += words;
        }

        void add(int word, int next, int wordKind) {
            begun |= wordKind == Template.REQUIRED;
            if (SlightWords.isSlight(word, next) || (!begun && wordKind == Template.REPLACEABLE)) {
                return;
            }
            int runKind = begun ? wordKind : Template.REQUIRED;
            int gap = free > BULLET || runKind == Template.REPLACEABLE ? Math.min(free, Template.MOST_FREE_WORDS) : 0;
            if (gap > 0 || runKind != kind) {
                endRun();
            }
            if (size == 0) {
                kind = runKind;
                gapBefore = runs.isEmpty() ? 0 : gap;
            }
            free = 0;
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = word;
        }

        void endRun() {
            if (size == 0) {
                return;
            }
            if (runs.isEmpty() && size >= Patterns.START) {
                start = Patterns.start(WordRanges.hash(words, Patterns.START));
            }
            int clauses = kind == Template.REPLACEABLE ? clauses() : 0;
            runs.add(new Run(kind != Template.REQUIRED, gapBefore, size, WordRanges.hash(words, size), clauses));
            size = 0;
        }

        private int clauses() {
            int sum = 0;
            for (int i = 0; i < size; i++) {
                sum += ClauseWords.clause(words[i]);
            }
            return sum;
        }

        Pattern build() {
            endRun();
            return new Pattern(start, List.copyOf(runs), Math.min(free, Template.MOST_FREE_WORDS));
        }
    }
}
