package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a text that resembles a licence is that licence or a modified one. Single words come and go in copies of
 * a licence, names are replaced, paragraphs move; but a passage that is new and restricts, a clause that is gone, or a
 * single "not" make other terms.
 */
final class Verdict {
    private static final double LEAST_SCORE = 0.85;

    /** A short licence has no notices, addresses and advice that copies leave out. */
    private static final double LEAST_SHORT_SCORE = 0.87;

    /** Fewer words are a slip of the pen rather than a clause. */
    private static final int NEW_WORDS = 4;

    private static final int MISSING_WORDS = 6;

    /** So many new words with a verb or the like are a sentence, whether it restricts or not. */
    private static final int STATEMENT_WORDS = 7;

    /** So few words in common at an end are an accident: they belong to what else stands there. */
    private static final int STRAY_WORDS = 3;

    /** A purpose stands so near to the word that limits it. */
    private static final int PURPOSE_REACH = 2;

    /** One right is soon lost in a copy, several were taken away. */
    private static final int RIGHTS = 2;

    /** A longer licence begins with a preamble and ends with advice. */
    private static final int LONG_TEMPLATE = 400;

    final Alignment alignment;

    /** The differences that make other terms, in the order of the text; empty for a text that is just not much alike. */
    final List<Difference> changes;

    private final Template template;
    private final Reading text;
    private final ClauseWords clauseWords;
    private final OwnName ownName;

    Verdict(Alignment alignment, Reading text, ClauseWords clauseWords, OwnName ownName) {
        this.alignment = alignment;
        this.template = alignment.template;
        this.text = text;
        this.clauseWords = clauseWords;
        this.ownName = ownName;
        this.changes = changes();
    }

    Form form() {
        return isTooFar() || !changes.isEmpty() ? Form.MODIFIED : Form.TEXT;
    }

    /** Whether the text has another name where the licence says its own. */
    boolean isOfAnotherName() {
        for (Difference difference : alignment.differences()) {
            if (ownName.isReplaced(difference, alignment, text)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooFar() {
        double least = template.size > LONG_TEMPLATE ? LEAST_SCORE : LEAST_SHORT_SCORE;
        return alignment.score() < least && offers().isEmpty();
    }

    /** The stretches, as pairs of offsets, that offer another licence in the midst of this one. */
    List<int[]> offers() {
        List<int[]> offers = new ArrayList<>();
        for (Difference difference : alignment.differences()) {
            if (difference.offersChoice(text, clauseWords)) {
                offers.add(new int[] {text.words.start[difference.from()], text.words.end(difference.to() - 1)});
            }
        }
        return offers;
    }

    private List<Difference> changes() {
        List<Difference> differences = alignment.differences();
        Map<Integer, Integer> missing = missingWords(differences);
        boolean damaged = isDamaged(differences);
        List<Difference> changes = new ArrayList<>();
        for (Difference difference : differences) {
            if (difference.isSplitWord(template, text) || difference.offersChoice(text, clauseWords)) {
                continue;
            }
            if (addsClause(difference, missing)
                    || dropsClause(difference)
                    || ownName.isReplaced(difference, alignment, text)
                    || limitsField(difference)
                    || dropsAlternative(difference)
                    || (!damaged && (dropsDecisiveWord(difference) || dropsRights(difference)))) {
                changes.add(difference);
            }
        }
        return changes;
    }

    /** Whether words are merely missing in several places: a clause that somebody changed is one place. */
    private boolean isDamaged(List<Difference> differences) {
        int gaps = 0;
        for (Difference difference : differences) {
            gaps += difference.from() == difference.to() ? 1 : 0;
        }
        return gaps > 1;
    }

    /** How often each word of the template is missing somewhere. */
    private Map<Integer, Integer> missingWords(List<Difference> differences) {
        Map<Integer, Integer> missing = new HashMap<>();
        for (Difference difference : differences) {
            for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
                int word = template.words[i];
                missing.put(word, missing.getOrDefault(word, 0) + 1);
            }
        }
        return missing;
    }

    /**
     * Whether the text has a clause of its own here, or a word that turns a clause round; words that are missing elsewhere
     * have only moved.
     */
    private boolean addsClause(Difference difference, Map<Integer, Integer> missing) {
        int added = 0;
        int unknown = 0;
        boolean restricts = false;
        boolean decides = false;
        boolean sentence = false;
        for (int i = difference.from(); i < difference.to(); i++) {
            int word = text.all[i];
            if (word == 0) {
                unknown++;
            } else if (missing.getOrDefault(word, 0) > 0) {
                missing.put(word, missing.getOrDefault(word, 0) - 1);
            } else if (!clauseWords.isShort(word)) {
                added++;
                sentence |= clauseWords.contains(word);
                restricts |= clauseWords.restricts(word);
                decides |= clauseWords.decides(word);
            }
        }
        boolean restriction = restricts && added >= NEW_WORDS;
        boolean statement = sentence
                && added + unknown >= STATEMENT_WORDS
                && added >= NEW_WORDS
                && difference.foreign(template, text) > 0;
        boolean turned = decides && !template.hasFreeNegation(difference.templateFrom(), difference.templateTo());
        return restriction || statement || turned;
    }

    /** Whether a clause of the template is left out here; what stands at its ends is often left out without harm. */
    private boolean dropsClause(Difference difference) {
        if ((template.size > LONG_TEMPLATE && isAtAnEnd(difference))
                || difference.missing(template) < MISSING_WORDS * WordWeights.ORDINARY) {
            return false;
        }
        int dropped = 0;
        boolean clause = false;
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (isDropped(i, difference)) {
                dropped++;
                clause |= clauseWords.contains(template.words[i]);
            }
        }
        return clause && dropped >= MISSING_WORDS;
    }

    private boolean isAtAnEnd(Difference difference) {
        return template.requiredBefore[difference.templateFrom()] == 0
                || template.requiredBefore[difference.templateTo()] == template.required()
                || hasFewInCommon(alignment.from, difference.from())
                || hasFewInCommon(difference.to(), alignment.to);
    }

    private boolean hasFewInCommon(int from, int to) {
        int common = 0;
        for (int i = from; i < to && common <= STRAY_WORDS; i++) {
            common += alignment.partners[i - alignment.from] >= 0 ? 1 : 0;
        }
        return common <= STRAY_WORDS;
    }

    /** Whether a word that turns the sense of a clause is left out, and not just misspelt. */
    private boolean dropsDecisiveWord(Difference difference) {
        if (text.contains(0, difference.from(), difference.to())
                || difference.missing(template) >= MISSING_WORDS * WordWeights.ORDINARY) {
            return false;
        }
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (clauseWords.decides(template.words[i]) && isDropped(i, difference)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says that the work is for some people or purposes alone: "for research purposes", "to any student". */
    private boolean limitsField(Difference difference) {
        boolean field = false;
        for (int i = difference.from(); i < difference.to(); i++) {
            field |= clauseWords.namesField(text.all[i]);
        }
        return field && (speaksOfPurpose(difference) || dropsPurpose(difference));
    }

    private boolean speaksOfPurpose(Difference difference) {
        int end = Math.min(text.size, difference.to() + PURPOSE_REACH);
        for (int i = Math.max(0, difference.from() - PURPOSE_REACH); i < end; i++) {
            if (clauseWords.namesPurpose(text.all[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean dropsPurpose(Difference difference) {
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (clauseWords.namesPurpose(template.words[i]) && template.isRequired(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "with or without modification" has become "without modification". */
    private boolean dropsAlternative(Difference difference) {
        int end = difference.templateTo();
        return difference.from() == difference.to()
                && end > difference.templateFrom()
                && end < template.size
                && clauseWords.isAlternative(template.words[end - 1], template.words[end]);
    }

    /** Whether several rights that the licence gives are left out in one place. */
    private boolean dropsRights(Difference difference) {
        int rights = 0;
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            rights += clauseWords.namesRight(template.words[i]) && isDropped(i, difference) ? 1 : 0;
        }
        return rights >= RIGHTS && !isAtAnEnd(difference);
    }

    private boolean isDropped(int templateWord, Difference difference) {
        return template.isRequired(templateWord)
                && !text.contains(template.words[templateWord], difference.from(), difference.to());
    }
}
