package org.openbydefault.license;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether what a text has beyond a licence makes other terms: a clause, or a limit to whom or what it serves. */
final class Additions {
    /** Fewer words are a slip of the pen rather than a clause. */
    private static final int NEW_WORDS = 4;

    /** So many new words with a verb or the like are a sentence, whether it restricts or not. */
    private static final int STATEMENT_WORDS = 7;

    /** A purpose stands so near to the word that limits it. */
    private static final int PURPOSE_REACH = 2;

    private final Template template;
    private final NumberedText text;
    private final ClauseWords clauseWords;

    /** How often each word of the template is missing somewhere: where it comes up later it has only moved. */
    private final Map<Integer, Integer> missing;

    Additions(Alignment alignment, NumberedText text, ClauseWords clauseWords) {
        this.template = alignment.template;
        this.text = text;
        this.clauseWords = clauseWords;
        this.missing = missingWords(alignment.differences());
    }

    /** Ask once for each difference, in the order of the text. */
    boolean makeOtherTerms(Difference difference) {
        return addsClause(difference) || limitsField(difference);
    }

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

    /** Whether the text has a clause of its own here, or a word that turns a clause round. */
    private boolean addsClause(Difference difference) {
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

    /** Whether a word says that the work is for some people or purposes alone: "for research purposes", "to any student". */
    private boolean limitsField(Difference difference) {
        for (int i = difference.from(); i < difference.to(); i++) {
            if (clauseWords.namesField(text.all[i]) && (isBesidePurpose(i) || dropsSubject(difference))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBesidePurpose(int field) {
        int end = Math.min(text.size, field + 1 + PURPOSE_REACH);
        for (int i = Math.max(0, field - PURPOSE_REACH); i < end; i++) {
            if (clauseWords.namesPurpose(text.all[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the "person" or the "purpose" of the licence is gone. */
    private boolean dropsSubject(Difference difference) {
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (clauseWords.isSubject(template.words[i]) && template.isRequired(i)) {
                return true;
            }
        }
        return false;
    }
}
