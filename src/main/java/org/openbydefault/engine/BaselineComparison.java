package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/** Tells what is new since a baseline file was written. */
public final class BaselineComparison {

    private final Baseline baseline;
    private int left;

    public BaselineComparison(Baseline baseline) {
        this.baseline = baseline;
    }

    /** The results, each finding new or existing. */
    public List<RuleResult> on(List<RuleResult> results) {
        List<RuleResult> compared = new ArrayList<>(results.size());
        for (RuleResult result : results) {
            compared.add(on(result));
        }
        return compared;
    }

    /** How many findings of the baseline are gone. */
    public int fixed() {
        return left;
    }

    /** What the user should know of the baseline, once it was compared with. */
    public List<Remark> remarks() {
        return left == 0
                ? List.of()
                : List.of(new Remark(
                        Severity.INFO,
                        left + (left == 1 ? " finding" : " findings") + " of " + Baseline.FILE
                                + " cannot be found any more: the goal baseline takes out what is gone"));
    }

    private RuleResult on(RuleResult result) {
        List<KnownFinding> known = baseline.known(result.info().id());
        FindingMatcher matcher = new FindingMatcher(result.hasFailed() ? known : List.of(), List::of);
        RuleResult compared = result.with(matcher.match(result.findings()));
        if (result.hasFailed()) {
            left += matcher.countLeft();
        } else if (result.verdict().outcome() != Outcome.UNKNOWN) {
            left += known.size();
        }
        return compared;
    }
}
