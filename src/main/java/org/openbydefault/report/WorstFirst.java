package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/** The order in which people read findings: failures before reviews, then by severity, then by rule id. */
final class WorstFirst {

    private static final List<Outcome> WITH_FINDINGS = List.of(Outcome.FAILED, Outcome.REVIEW);
    private static final List<Severity> LOUDEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private WorstFirst() {}

    /** The results that have findings. */
    static List<RuleResult> sorted(List<RuleResult> results) {
        List<RuleResult> sorted = new ArrayList<>();
        for (Outcome outcome : WITH_FINDINGS) {
            for (Severity severity : LOUDEST_FIRST) {
                for (RuleResult result : results) {
                    if (result.verdict().outcome() == outcome && result.severity() == severity) {
                        sorted.add(result);
                    }
                }
            }
        }
        return sorted;
    }
}
