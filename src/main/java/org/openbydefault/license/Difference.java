package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a text departs from a template: words of the text that the template does not have, required words of the
 * template that the text does not have, or both. The template may allow it, where names and addresses are free.
 *
 * @param from the first word of the text
 * @param to the word behind the last one of the text; equal to {@code from} if words are merely missing
 * @param templateFrom the first word of the template
 * @param templateTo the word behind the last one of the template
 */
record Difference(int from, int to, int templateFrom, int templateTo) {
    /** See {@link Alignment#differences}. */
    static List<Difference> of(Alignment alignment) {
        List<Difference> differences = new ArrayList<>();
        int templateAt = 0;
        int at = alignment.from;
        for (int word = alignment.from; word <= alignment.to; word++) {
            boolean last = word == alignment.to;
            int partner = last ? alignment.template.size : alignment.partners[word - alignment.from];
            if (partner >= 0) {
                add(differences, alignment, new Difference(at, word, templateAt, partner));
                at = word + 1;
                templateAt = partner + 1;
            }
        }
        return differences;
    }

    private static void add(List<Difference> differences, Alignment alignment, Difference difference) {
        if (difference.from() < difference.to() || difference.missing(alignment.template) > 0) {
            differences.add(difference);
        }
    }

    /** Whether the template has room for the words and misses none. */
    boolean isAllowed(Template template, NumberedText text) {
        return missing(template) == 0 && foreign(template, text) == 0;
    }

    /** Whether the text offers another licence here, as many BSD headers do in their midst. */
    boolean offersChoice(NumberedText text, ClauseWords clauseWords) {
        for (int i = from; i < to; i++) {
            if (clauseWords.offersChoice(text.all[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has the one word that must be here, torn apart by a line break. */
    boolean isSplitWord(Template template, NumberedText text) {
        int required = 0;
        int word = 0;
        for (int i = templateFrom; i < templateTo && required < 2; i++) {
            if (template.isRequired(i)) {
                required++;
                word = template.words[i];
            }
        }
        return required == 1 && from < to && text.joined(from, to) == word;
    }

    /** The weight of the required words that the text does not have. */
    int missing(Template template) {
        return template.requiredBefore[templateTo] - template.requiredBefore[templateFrom];
    }

    /** The weight of the text's words beyond those that the template allows here. */
    int foreign(Template template, NumberedText text) {
        int allowed = template.freeBefore[templateTo + 1] - template.freeBefore[templateFrom];
        return Math.max(0, text.weight(from, to) - allowed);
    }
}
