package org.openbydefault.license;

import java.util.List;

/** Tells whether what a text lacks of a licence makes other terms: a clause, rights, a word that turns the sense. */
final class Omissions {
    /** Fewer words are lost in a copy rather than left out. */
    private static final int MISSING_WORDS = 6;

    /** So many words missing behind the last one of a text are cut off. */
    private static final int LAST_WORDS = 3;

    /** So few words in common at an end are an accident: they belong to what else stands there. */
    private static final int STRAY_WORDS = 3;

    /** One right is soon lost in a copy, several were taken away. */
    private static final int RIGHTS = 2;

    private final Alignment alignment;
    private final Template template;
    private final NumberedText text;
    private final ClauseWords clauseWords;
    private final boolean damaged;

    Omissions(Alignment alignment, NumberedText text, ClauseWords clauseWords) {
        this.alignment = alignment;
        this.template = alignment.template;
        this.text = text;
        this.clauseWords = clauseWords;
        this.damaged = isDamaged(alignment.differences());
    }

    boolean makeOtherTerms(Difference difference) {
        return dropsClause(difference)
                || dropsEnd(difference)
                || dropsAlternative(difference)
                || (!damaged && (dropsDecisiveWord(difference) || dropsRights(difference)));
    }

    /** Whether words are merely missing in several places: a clause that somebody changed is one place. */
    private static boolean isDamaged(List<Difference> differences) {
        int gaps = 0;
        for (Difference difference : differences) {
            gaps += difference.from() == difference.to() ? 1 : 0;
        }
        return gaps > 1;
    }

    /** Whether a clause of the template is left out here; what stands at its ends is often left out without harm. */
    private boolean dropsClause(Difference difference) {
        if ((template.isLong() && isAtAnEnd(difference))
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

    /** Whether a short licence, which has no advice behind its terms, is cut off. */
    private boolean dropsEnd(Difference difference) {
        return !template.isLong()
                && difference.to() == alignment.to
                && template.requiredBefore[difference.templateTo()] == template.required()
                && difference.missing(template) >= LAST_WORDS * WordWeights.ORDINARY;
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
