package org.openbydefault.license;

import java.util.List;
import java.util.Optional;

/** Answers for a text that is an unmodified licence, or little more, without comparing it with all others. */
final class ExactAnswer {
    private static final int LONGEST_TITLE = 12;

    /** So few words beside a licence are names and a notice, and no licence of their own. */
    private static final int MOST_BESIDE = 60;

    /** A shorter licence may also be the end of a longer one. */
    private static final int FEWEST_WORDS = 100;

    /** The words of which the titles of the well-known licences are made. */
    private static final WordSet TITLE_WORDS =
            WordSet.of("the mit license software open source version expat bsd clause 2 3 0 new"
                    + " simplified revised modified isc apache gnu general public lesser affero mozilla eclipse unlicense zlib"
                    + " boost v2 v3 x11 of terms and copyright information");

    private final SpdxLicenses licenses;
    private final String text;
    private final SubstantiveWords words;
    private final List<ExactText> exact;

    /** @param exact the stretches that are what a template says, in the order of the text */
    ExactAnswer(SpdxLicenses licenses, String text, SubstantiveWords words, List<ExactText> exact) {
        this.licenses = licenses;
        this.text = text;
        this.words = words;
        this.exact = exact;
    }

    /** The answer, unless it takes a closer look. */
    Optional<Identification> identification() {
        if (isWholeText()) {
            return Optional.of(exactly());
        }
        return isLittleMore() ? withNames() : Optional.empty();
    }

    /** Whether the text is one licence and perhaps its title. */
    private boolean isWholeText() {
        if (exact.size() != 1
                || FilledExhibit.isIn(licenses.id(exact.get(0).entry()))
                || exact.get(0).kind() != Template.LICENSE
                || exact.get(0).to() < words.size) {
            return false;
        }
        int title = exact.get(0).from();
        return title == 0 || (title <= LONGEST_TITLE && isTitle(title));
    }

    private boolean isTitle(int length) {
        for (int i = 0; i < length; i++) {
            if (!TITLE_WORDS.contains(words.hash[i])) {
                return false;
            }
        }
        return true;
    }

    private Identification exactly() {
        String id = licenses.id(exact.get(0).entry());
        LineNumbers lines = LineNumbers.of(text);
        Match match = new Match(id, 1, Form.TEXT, lines.at(words.start[0]), lines.at(words.start[words.size - 1]));
        return new Identification(id, List.of(match), Optional.empty());
    }

    /** Whether licences and little else are there, but nothing behind a licence to which a clause may have been added. */
    private boolean isLittleMore() {
        int beside = 0;
        int end = 0;
        boolean open = true;
        boolean licensed = false;
        for (ExactText known : exact) {
            beside += known.from() - end;
            if ((known.from() > end && !open) || !isSure(known)) {
                return false;
            }
            end = known.to();
            open = known.kind() != Template.LICENSE || !known.part();
            licensed |= known.kind() == Template.LICENSE;
        }
        return licensed && (open || end == words.size) && beside + words.size - end <= MOST_BESIDE;
    }

    private static boolean isSure(ExactText text) {
        return text.kind() != Template.LICENSE || text.size() >= FEWEST_WORDS;
    }

    /** The answer with what is named beside the licences; none if that restricts them. */
    private Optional<Identification> withNames() {
        TextFindings found = new TextFindings();
        for (ExactText known : exact) {
            found.add(known, words, licenses);
        }
        SurroundingStatements surroundings = new SurroundingStatements(licenses, text, found);
        if (surroundings.hasRestriction()) {
            return Optional.empty();
        }
        Conclusion conclusion = surroundings.conclusion(surroundings.findings(), LineNumbers.of(text));
        return Optional.of(conclusion.identification(Optional.empty()));
    }
}
