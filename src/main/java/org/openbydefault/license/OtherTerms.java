package org.openbydefault.license;

/**
 * Tells terms of their own, such as an agreement with end users, a source-available licence or an exception that SPDX
 * does not know: what licences they name is not what they grant.
 */
final class OtherTerms {
    private static final int EXCEPTION = WordHash.of("exception");
    private static final int EULA = WordHash.of("eula");

    private static final int[] END_USER_LICENSE =
            NameTokens.of("end user license").toArray();

    /** Who offers one restricts nothing. */
    static final int[] COMMERCIAL_LICENSE = NameTokens.of("commercial license").toArray();

    /** A title that has one of these speaks of a licence and its exception, or of none. */
    private static final WordSet WITH = WordSet.of("with without no");

    /** An agreement says among its first words what it is. */
    private static final int HEAD = 60;

    /** Fewer words are no terms. */
    private static final int FEWEST = 60;

    /** As many clauses make terms; no notice of a licence was seen to have more than two. */
    private static final int CLAUSES = 3;

    private static final WordSet PARTIES =
            WordSet.of("you your licensee licensees licensor user users recipient recipients agreement party"
                    + " parties we contributor");
    private static final WordSet DUTIES =
            WordSet.of("shall must agree agreed agrees hereby cannot terminate terminates forbidden prohibited");
    private static final WordSet LIMITS = WordSet.of("not only");
    private static final int MAY = WordHash.of("may");

    /** Words of the clauses that notices of well-known licences have: "You may not use this file except in compliance …". */
    private static final WordSet STOCK =
            WordSet.of("compliance obtain received redistribute derive conflicts contributing contributions");

    private OtherTerms() {}

    /** Where they begin to be terms of their own: a licence named before that is the one that they explain. */
    static int begin(NameTokens text) {
        if (text.size > FEWEST && isAgreement(text)) {
            return text.start[Grants.TITLE];
        }
        int clauses = 0;
        int from = 0;
        for (int at = 0; at < text.size; at++) {
            if (at + 1 == text.size || text.afterStop[at + 1]) {
                clauses += isClause(text, from, at + 1) ? 1 : 0;
                if (clauses == CLAUSES) {
                    return text.start[from];
                }
                from = at + 1;
            }
        }
        return text.text.length();
    }

    /** Whether the text calls itself an exception, and not a licence with one. */
    static boolean areException(NameTokens text) {
        int lineEnd = text.text.indexOf('\n', text.start[0]);
        int title = 0;
        while (title < text.size && text.start[title] < lineEnd) {
            title++;
        }
        return text.size > FEWEST && text.contains(0, title, EXCEPTION) && !text.containsAny(0, title, WITH);
    }

    private static boolean isAgreement(NameTokens text) {
        return text.contains(0, HEAD, EULA) || text.containsSequence(0, HEAD, END_USER_LICENSE);
    }

    private static boolean isClause(NameTokens text, int from, int to) {
        return !isStock(text, from, to) && (obliges(text, from, to) || RestrictingSentence.isOne(text, from, to));
    }

    /** Whether a sentence is one of a well-known notice, invites contributions, or offers a commercial licence besides. */
    private static boolean isStock(NameTokens text, int from, int to) {
        return text.containsAny(from, to, STOCK) || text.containsSequence(from, to, COMMERCIAL_LICENSE);
    }

    /** Whether a sentence says what a party must or may not do. */
    private static boolean obliges(NameTokens text, int from, int to) {
        if (!text.containsAny(from, to, PARTIES)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (DUTIES.contains(text.hash[at]) || (text.hash[at] == MAY && text.containsAny(at + 1, at + 2, LIMITS))) {
                return true;
            }
        }
        return false;
    }
}
