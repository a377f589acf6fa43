package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/**
 * The order in which people work on findings: errors, warnings, what waits for a person, and then what is only for
 * information; within these by urgency and rule id.
 */
final class OrderOfWork {

    private static final List<Severity> LOUDEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private OrderOfWork() {}

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

    /** The results that can fail a build, secrets before everything else: where only a few are shown, a secret is among them. */
    static List<RuleResult> secretsFirst(List<RuleResult> results) {
        List<RuleResult> secrets = new ArrayList<>();
        List<RuleResult> others = new ArrayList<>();
        for (RuleResult result : sorted(results)) {
            if (result.hasFailedAnew()) {
                (urgency(result) == Urgency.SECRET ? secrets : others).add(result);
            }
        }
        secrets.addAll(others);
        return secrets;
    }

    private static void add(List<RuleResult> sorted, List<RuleResult> results, Outcome outcome, Severity severity) {
        for (int urgency = Urgency.SECRET; urgency <= Urgency.LEAST; urgency++) {
            for (RuleResult result : results) {
                if (result.verdict().outcome() == outcome
                        && result.severity() == severity
                        && urgency(result) == urgency) {
                    sorted.add(result);
                }
            }
        }
    }

    private static int urgency(RuleResult result) {
        return Urgency.of(result.info().id(), result.info().family());
    }
}
