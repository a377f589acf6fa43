package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/** Tells a person where a text differs from the licence that it resembles most. */
final class TextComparison {
    private static final int MOST_PASSAGES = 20;
    private static final int MOST_WORDS = 60;
    private static final int MOST_CHARACTERS = 400;

    private final List<Difference> changes;
    private final Alignment alignment;
    private final NumberedText reading;
    private final LineNumbers lines;
    private final Spellings spellings;

    TextComparison(ModificationJudgement verdict, NumberedText reading, LineNumbers lines, Spellings spellings) {
        this.changes = verdict.changes;
        this.alignment = verdict.alignment;
        this.reading = reading;
        this.lines = lines;
        this.spellings = spellings;
    }

    /** The places that differ, first those that make other terms. */
    List<Passage> passages() {
        List<Difference> ordered = new ArrayList<>(changes);
        for (Difference difference : alignment.differences()) {
            if (!changes.contains(difference) && !difference.isAllowed(alignment.template, reading)) {
                ordered.add(difference);
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (Difference difference : ordered.subList(0, Math.min(ordered.size(), MOST_PASSAGES))) {
            passages.add(passage(difference));
        }
        return passages;
    }

    private Passage passage(Difference difference) {
        int first = Math.min(difference.from(), reading.size - 1);
        int last = Math.max(first, difference.to() - 1);
        return new Passage(
                lines.at(reading.words.start[first]),
                lines.at(reading.words.start[last]),
                found(difference),
                expected(difference));
    }

    /** The text's own words, white space collapsed. */
    private String found(Difference difference) {
        if (difference.from() == difference.to()) {
            return "";
        }
        int from = reading.words.start[difference.from()];
        int to = reading.words.end(difference.to() - 1);
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to && words.length() < MOST_CHARACTERS; i++) {
            char c = reading.words.text[i];
            if (c > ' ' && c != WordScanner.SOFT_BREAK) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().trim();
    }

    private String expected(Difference difference) {
        StringBuilder words = new StringBuilder();
        int end = Math.min(difference.templateTo(), difference.templateFrom() + MOST_WORDS);
        for (int i = difference.templateFrom(); i < end; i++) {
            if (alignment.template.isRequired(i)) {
                words.append(words.isEmpty() ? "" : " ").append(spellings.of(alignment.template.words[i]));
            }
        }
        return words.toString();
    }
}
