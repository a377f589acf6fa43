package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a text that are what a template says, the longest at each place. */
final class PatternFinder {
    private final Patterns patterns;
    private final SubstantiveWords words;
    private final WordRanges text;

    PatternFinder(Patterns patterns, SubstantiveWords words) {
        this.patterns = patterns;
        this.words = words;
        this.text = WordRanges.of(words.hash, words.size);
    }

    /** The longest stretches, in the order of the text; where two licences have one, neither is meant. */
    List<ExactText> find() {
        List<ExactText> found = new ArrayList<>();
        int at = 0;
        while (at + Patterns.START <= text.size) {
            Occurrence longest = longest(occurrences(at));
            if (longest != null) {
                found.add(exactText(longest, at));
            }
            at = longest == null ? at + 1 : longest.end;
        }
        return found;
    }

    /** All stretches, one in the midst of the other as they come: by them the build learns which are parts of others. */
    List<ExactText> findAll() {
        List<ExactText> found = new ArrayList<>();
        for (int at = 0; at + Patterns.START <= text.size; at++) {
            for (Occurrence occurrence : occurrences(at)) {
                found.add(exactText(occurrence, at));
            }
        }
        return found;
    }

    private ExactText exactText(Occurrence occurrence, int at) {
        int pattern = occurrence.pattern;
        return new ExactText(
                patterns.entry(pattern),
                patterns.kind(pattern),
                patterns.isPart(pattern),
                text.places[at],
                text.places[occurrence.end]);
    }

    private List<Occurrence> occurrences(int at) {
        int start = Patterns.start(text.hash(at, at + Patterns.START));
        int bucket = Patterns.bucket(start);
        int last = patterns.end(bucket);
        List<Occurrence> occurrences = List.of();
        for (int pattern = patterns.first(bucket); pattern < last; pattern++) {
            if (patterns.startOf(pattern) == start) {
                Occurrence occurrence = new Occurrence(pattern, at);
                if (occurrence.isThere()) {
                    occurrences = occurrences.isEmpty() ? new ArrayList<>(4) : occurrences;
                    occurrences.add(occurrence);
                }
            }
        }
        return occurrences;
    }

    private @Nullable Occurrence longest(List<Occurrence> occurrences) {
        Occurrence longest = null;
        boolean ambiguous = false;
        for (Occurrence occurrence : occurrences) {
            int order = longest == null ? 1 : occurrence.compareTo(longest);
            if (order > 0) {
                longest = occurrence;
                ambiguous = false;
            } else if (longest != null && order == 0) {
                ambiguous |= patterns.entry(longest.pattern) != patterns.entry(occurrence.pattern);
            }
        }
        return ambiguous ? null : longest;
    }

    /** A pattern at a place of the text. */
    private final class Occurrence {
        /** Stops the search where short runs fit in too many ways. */
        private static final int MOST_STEPS = 1000;

        private final int pattern;

        /** The word behind it, or -1 if it is not there. */
        private final int end;

        /** Words of its runs, and runs that are missing. */
        private int matched;

        private int omitted;
        private int steps;

        Occurrence(int pattern, int at) {
            this.pattern = pattern;
            this.end = end(0, at, 0, 0);
        }

        private boolean isThere() {
            return end >= 0;
        }

        /**
         * The word behind the last run if the runs from the given one on are there, or -1.
         *
         * @param free how many words may stand before, because runs are missing
         * @param clauses the clause words, as a sum, that those words must have
         */
        private int end(int run, int from, int free, int clauses) {
            if (run == patterns.runs(pattern)) {
                boolean tail = text.size - from <= free + patterns.tail(pattern);
                return tail && clauses(from, text.size) == clauses ? text.size : clauses == 0 ? from : -1;
            }
            int gap = free + patterns.gap(pattern, run);
            int length = patterns.length(pattern, run);
            long hash = patterns.hash(pattern, run);
            int last = Math.min(from + gap, text.size - length);
            for (int at = from; at <= last && steps < MOST_STEPS; at++) {
                if (text.hash(at, at + length) == hash && clauses(from, at) == clauses) {
                    steps++;
                    int end = end(run + 1, at + length, 0, 0);
                    if (end >= 0) {
                        matched += length;
                        return end;
                    }
                }
            }
            if (!patterns.isOmitable(pattern, run)) {
                return -1;
            }
            int end = end(run + 1, from, gap, clauses + patterns.clauses(pattern, run));
            omitted += end >= 0 ? 1 : 0;
            return end;
        }

        int compareTo(Occurrence other) {
            return end != other.end
                    ? end - other.end
                    : matched != other.matched ? matched - other.matched : other.omitted - omitted;
        }
    }

    private int clauses(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += ClauseWords.clause(words.hash[text.places[i]]);
        }
        return sum;
    }
}
