package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/**
 * The order in which people read findings: errors, warnings, what waits for a person, and then what is only for
 * information; within these by severity and rule id.
 */
final class WorstFirst {

    private static final List<Severity> LOUDEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private WorstFirst() {}

    /** The results that have findings. */
    static List<RuleResult> sorted(List<RuleResult> results) {
        List<RuleResult> sorted = new ArrayList<>();
        add(sorted, results, Outcome.FAILED, Severity.ERROR);
        add(sorted, results, Outcome.FAILED, Severity.WARNING);
        for (Severity severity : LOUDEST_FIRST) {
            add(sorted, results, Outcome.REVIEW, severity);
        }
        add(sorted, results, Outcome.FAILED, Severity.INFO);
        return sorted;
    }

    private static void add(List<RuleResult> sorted, List<RuleResult> results, Outcome outcome, Severity severity) {
        for (RuleResult result : results) {
            if (result.verdict().outcome() == outcome && result.severity() == severity) {
                sorted.add(result);
            }
        }
    }
}
