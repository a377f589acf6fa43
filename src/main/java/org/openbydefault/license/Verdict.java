package org.openbydefault.license;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a text that resembles a licence is that licence or a modified one. Single words come and go in copies of
 * a licence, names are replaced, paragraphs move; but a passage that is new and restricts, or a restriction that is gone,
 * makes other terms.
 */
final class Verdict {
    private static final double LEAST_SCORE = 0.85;

    /** Fewer words are a slip of the pen rather than a clause. */
    private static final int NEW_WORDS = 4;

    private static final int MISSING_WORDS = 6;

    /** A longer licence begins with a preamble or the like. */
    private static final int LONG_TEMPLATE = 400;

    private final Alignment alignment;
    private final Reading text;
    private final RestrictiveWords restrictive;

    private Verdict(Alignment alignment, Reading text, RestrictiveWords restrictive) {
        this.alignment = alignment;
        this.text = text;
        this.restrictive = restrictive;
    }

    static Form form(Alignment alignment, Reading text, RestrictiveWords restrictive) {
        boolean modified = !alignment.isExact() && new Verdict(alignment, text, restrictive).isModified();
        return modified ? Form.MODIFIED : Form.TEXT;
    }

    private boolean isModified() {
        if (alignment.score() < LEAST_SCORE) {
            return true;
        }
        List<Difference> differences = Difference.of(alignment, text);
        Map<Integer, Integer> missing = missingWords(differences);
        for (Difference difference : differences) {
            if (addsClause(difference, missing) || dropsClause(difference)) {
                return true;
            }
        }
        return false;
    }

    /** How often each word of the template is missing somewhere. */
    private Map<Integer, Integer> missingWords(List<Difference> differences) {
        Map<Integer, Integer> missing = new HashMap<>();
        for (Difference difference : differences) {
            for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
                missing.merge(alignment.template.words[i], 1, Integer::sum);
            }
        }
        return missing;
    }

    /** Whether the text has a clause of its own here; words that are missing elsewhere have only moved. */
    private boolean addsClause(Difference difference, Map<Integer, Integer> missing) {
        if (difference.foreign(alignment.template, text) == 0) {
            return false;
        }
        int added = 0;
        boolean restricts = false;
        for (int i = difference.from(); i < difference.to(); i++) {
            int word = text.all[i];
            if (word == 0 || restrictive.isShort(word)) {
                continue;
            }
            if (missing.getOrDefault(word, 0) > 0) {
                missing.merge(word, -1, Integer::sum);
            } else {
                added++;
                restricts |= restrictive.contains(word);
            }
        }
        return restricts && added >= NEW_WORDS;
    }

    /** Whether a clause of the template is left out here; what stands at its ends is often left out without harm. */
    private boolean dropsClause(Difference difference) {
        Template template = alignment.template;
        boolean atStart = template.requiredBefore[difference.templateFrom()] == 0 && template.size > LONG_TEMPLATE;
        boolean atEnd = atStart || template.requiredBefore[difference.templateTo()] == template.required();
        if (atEnd || difference.missing(template) < MISSING_WORDS * WordWeights.ORDINARY) {
            return false;
        }
        int dropped = 0;
        boolean restricts = false;
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (template.isRequired(i) && !text.contains(template.words[i], difference.from(), difference.to())) {
                dropped++;
                restricts |= restrictive.contains(template.words[i]);
            }
        }
        return restricts && dropped >= MISSING_WORDS;
    }
}
