package org.openbydefault.license;

import java.util.List;

/** What a name says beside the licences that it names. */
final class NameRest {
    /** Words by which a name says that it means something similar. */
    private static final WordSet APPROXIMATIONS = WordSet.of(
            "style styled like based similar derived derivative variant variation modified adapted inspired custom");

    /** Words that restrict it. */
    private static final WordSet RESTRICTING = WordSet.of(
            "noncommercial nc evaluation academic academia research educational education personal"
                    + " internal trial restricted restriction restrictions proprietary ethical anti nonprofit nonprofits");

    private static final int[] COMMONS_CLAUSE = NameTokens.of("commons clause").toArray();
    private static final int NON = WordHash.of("non");
    private static final int NOT = WordHash.of("not");
    private static final int NO = WordHash.of("no");
    private static final int[] NOT_FOR_PROFIT = NameTokens.of("not for profit").toArray();
    private static final WordSet GAINS = WordSet.of("commercial profit profits");

    private static final WordSet EXCEPTIONS = WordSet.of("exception exceptions");
    private static final WordSet WITHOUT = WordSet.of("without no");

    /** So many words may stand between "without" and its exceptions. */
    private static final int BETWEEN = 1;

    private boolean approximates;
    private boolean restricts;
    private boolean excepts;

    NameRest(NameTokens name, List<Reference> references) {
        for (int at = 0; at < name.size; at++) {
            if (!isCovered(name.start[at], references)) {
                approximates |= APPROXIMATIONS.contains(name.hash[at]);
                restricts |= restricts(name, at);
                excepts |= EXCEPTIONS.contains(name.hash[at]) && !name.containsAny(at - 1 - BETWEEN, at, WITHOUT);
            }
        }
    }

    private static boolean isCovered(int offset, List<Reference> references) {
        for (Reference reference : references) {
            if (reference.from() <= offset && offset < reference.to()) {
                return !reference.vague();
            }
        }
        return false;
    }

    private static boolean restricts(NameTokens name, int at) {
        int before = at == 0 ? 0 : name.hash[at - 1];
        boolean negated = before == NON || before == NOT || before == NO;
        return RESTRICTING.contains(name.hash[at])
                || name.startsWith(at, COMMONS_CLAUSE)
                || name.startsWith(at, NOT_FOR_PROFIT)
                || (GAINS.contains(name.hash[at]) && negated);
    }

    /** Whether the name is of something similar: "MIT-style", "based on the BSD licence". */
    boolean approximates() {
        return approximates;
    }

    /** Whether the name restricts the licences: "MIT (non-commercial)". */
    boolean restricts() {
        return restricts;
    }

    /** Whether the name speaks of an exception that no reference covers: "GPLv3 with linking exception". */
    boolean excepts() {
        return excepts;
    }
}
