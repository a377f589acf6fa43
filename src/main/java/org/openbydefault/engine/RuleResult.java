package org.openbydefault.engine;

import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** What a rule that ran said, and how loud a failure of it is. */
public record RuleResult(RuleInfo info, Severity severity, Verdict verdict) {

    public boolean hasFailed() {
        return verdict.outcome() == Outcome.FAILED;
    }
}
