package org.openbydefault.license;

import java.util.Set;

/**
 * Tells terms of their own, such as an agreement with end users, a source-available licence or an exception that SPDX
 * does not know: what licences they name is not what they grant.
 */
final class OtherTerms {
    private static final int EXCEPTION = WordHash.of("exception");
    private static final int EULA = WordHash.of("eula");
    private static final int[] END_USER_LICENSE =
            NameTokens.of("end user license").toArray();

    /** A title that has one of these speaks of a licence and its exception, or of none. */
    private static final Set<Integer> WITH = NameTokens.hashes("with without no");

    /** An agreement says among its first words what it is. */
    private static final int HEAD = 60;

    /** Fewer words are no terms. */
    private static final int FEWEST = 60;

    /** As many clauses make terms; no notice of a licence was seen to have more than two. */
    private static final int CLAUSES = 3;

    private static final Set<Integer> PARTIES =
            NameTokens.hashes("you your licensee licensees licensor user users recipient recipients agreement party"
                    + " parties we contributor");
    private static final Set<Integer> DUTIES =
            NameTokens.hashes("shall must agree agreed agrees hereby cannot terminate terminates forbidden prohibited");
    private static final Set<Integer> LIMITS = NameTokens.hashes("not only");
    private static final int MAY = WordHash.of("may");

    /** Words of the clauses that notices of well-known licences have: "You may not use this file except in compliance …". */
    private static final Set<Integer> STOCK =
            NameTokens.hashes("compliance obtain received redistribute derive conflicts");

    private OtherTerms() {}

    /** Whether the text is an agreement with end users or any other terms. */
    static boolean are(NameTokens text) {
        return text.size > FEWEST && (isAgreement(text) || haveClauses(text));
    }

    private static boolean haveClauses(NameTokens text) {
        int clauses = 0;
        int from = 0;
        for (int at = 0; at < text.size; at++) {
            if (at + 1 == text.size || text.afterStop[at + 1]) {
                boolean clause = isClause(text, from, at + 1) || RestrictingSentence.isOne(text, from, at + 1);
                clauses += clause ? 1 : 0;
                from = at + 1;
            }
        }
        return clauses >= CLAUSES;
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
        for (int at = 0; at < Math.min(HEAD, text.size); at++) {
            if (text.hash[at] == EULA || text.startsWith(at, END_USER_LICENSE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence says what a party must or may not do. */
    private static boolean isClause(NameTokens text, int from, int to) {
        if (!text.containsAny(from, to, PARTIES) || text.containsAny(from, to, STOCK)) {
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
