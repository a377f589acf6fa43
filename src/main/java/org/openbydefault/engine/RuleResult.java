package org.openbydefault.engine;

import java.util.Optional;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/**
 * What a rule that ran said, and how loud a failure of it is.
 *
 * @param reason why the user set the rule as it is; empty when nobody said
 */
public record RuleResult(RuleInfo info, Severity severity, Verdict verdict, Optional<String> reason) {

    /** A result of a rule that nobody gave a reason for. */
    public RuleResult(RuleInfo info, Severity severity, Verdict verdict) {
        this(info, severity, verdict, Optional.empty());
    }

    public boolean hasFailed() {
        return verdict.outcome() == Outcome.FAILED;
    }
}
