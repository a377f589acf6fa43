package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a text that resembles a licence is that licence or a modified one. Single words come and go in copies of
 * a licence, names are replaced, paragraphs move; but a passage that is new and restricts, a clause that is gone, or a
 * single "not" make other terms.
 */
final class ModificationJudgement {
    private static final double LEAST_SCORE = 0.85;

    /** A short licence has no notices, addresses and advice that copies leave out. */
    private static final double LEAST_SHORT_SCORE = 0.87;

    final Alignment alignment;

    /** The differences that make other terms, in the order of the text; empty for a text that is just not much alike. */
    final List<Difference> changes;

    private final Template template;
    private final NumberedText text;
    private final ClauseWords clauseWords;
    private final OwnName ownName;
    private final HarmlessChanges harmless;
    private final ContentChanges content;

    ModificationJudgement(
            Alignment alignment, NumberedText text, LicenseIndex index, OwnName ownName, Spellings spellings) {
        this.alignment = alignment;
        this.template = alignment.template;
        this.text = text;
        this.clauseWords = index.clauseWords;
        this.harmless = index.harmlessChanges;
        this.ownName = ownName;
        this.content = new ContentChanges(alignment, text, index.contentWords, ownName, spellings);
        this.changes = changes();
    }

    Form form() {
        return isTooFar() || !changes.isEmpty() ? Form.MODIFIED : Form.TEXT;
    }

    /** Whether the terms are others already before the place where a text that is cut off ends. */
    boolean changesBeginning() {
        for (Difference change : changes) {
            if (change.to() < alignment.to) {
                return true;
            }
        }
        return false;
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
        double least = template.isLong() ? LEAST_SCORE : LEAST_SHORT_SCORE;
        return alignment.score() < least && scoreOfOthers() < least && offers().isEmpty();
    }

    /** The score without the places where honest copies differ. */
    private double scoreOfOthers() {
        int harmlessWeight = 0;
        for (Difference difference : alignment.differences()) {
            if (harmless.include(difference, template, text)) {
                harmlessWeight += difference.missing(template) + difference.foreign(template, text);
            }
        }
        int all = template.required() + alignment.extra - harmlessWeight;
        return (double) alignment.requiredMatched / Math.max(1, all);
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
        Additions additions = new Additions(alignment, text, clauseWords);
        Omissions omissions = new Omissions(alignment, text, clauseWords);
        List<Difference> changes = new ArrayList<>();
        for (Difference difference : alignment.differences()) {
            if (difference.isSplitWord(template, text) || difference.offersChoice(text, clauseWords)) {
                continue;
            }
            boolean other = additions.makeOtherTerms(difference)
                    || omissions.makeOtherTerms(difference)
                    || content.makeOtherTerms(difference)
                    || ownName.isReplaced(difference, alignment, text);
            if (other && !harmless.include(difference, template, text)) {
                changes.add(difference);
            }
        }
        return changes;
    }
}
