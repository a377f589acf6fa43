package org.openbydefault.report;

import java.util.List;

/** How an assessment ended, from what hides behind everything to what hides everything else. */
enum GemaraResult {
    NOT_APPLICABLE("Not Applicable"),
    PASSED("Passed"),
    NOT_RUN("Not Run"),
    NEEDS_REVIEW("Needs Review"),
    UNKNOWN("Unknown"),
    FAILED("Failed");

    private final String word;

    GemaraResult(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The result of all together. Where nobody looked at a part, what passed does not stand for the whole. */
    static GemaraResult of(List<BaselineAssessment> assessments) {
        GemaraResult worst = NOT_APPLICABLE;
        boolean isRun = false;
        for (BaselineAssessment assessment : assessments) {
            worst = assessment.result().compareTo(worst) > 0 ? assessment.result() : worst;
            isRun |= assessment.isRun();
        }
        return worst == NOT_RUN && isRun ? NEEDS_REVIEW : worst;
    }
}
