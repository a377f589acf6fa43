package org.openbydefault.report;

import org.openbydefault.rule.Outcome;

/** Outcomes as people say them. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> "not applicable";
            case REVIEW -> "to review";
            default -> outcome.id();
        };
    }
}
