package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/**
 * What a rule that ran said, and how loud a failure of it is.
 *
 * @param reason why the user set the rule as it is; empty when nobody said
 * @param findings those of the verdict in their order, with what the user makes of them
 */
public record RuleResult(
        RuleInfo info, Severity severity, Verdict verdict, Optional<String> reason, List<JudgedFinding> findings) {

    public RuleResult {
        findings = Collections.unmodifiableList(findings);
    }

    /** A result whose findings were neither compared nor accepted. */
    public RuleResult(RuleInfo info, Severity severity, Verdict verdict, Optional<String> reason) {
        this(info, severity, verdict, reason, judged(verdict.findings()));
    }

    /** A result of a rule that nobody gave a reason for. */
    public RuleResult(RuleInfo info, Severity severity, Verdict verdict) {
        this(info, severity, verdict, Optional.empty());
    }

    /** The same with that made of its findings. */
    public RuleResult with(List<JudgedFinding> judged) {
        return new RuleResult(info, severity, verdict, reason, judged);
    }

    public boolean hasFailed() {
        return verdict.outcome() == Outcome.FAILED;
    }

    /** Whether it failed in a finding that is neither accepted nor was there before. */
    public boolean hasFailedAnew() {
        if (hasFailed()) {
            for (JudgedFinding finding : findings) {
                if (finding.isLive()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it has findings, and all are accepted. */
    public boolean isAccepted() {
        for (JudgedFinding finding : findings) {
            if (!finding.isAccepted()) {
                return false;
            }
        }
        return !findings.isEmpty();
    }

    private static List<JudgedFinding> judged(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<JudgedFinding> judged = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            judged.add(JudgedFinding.of(finding));
        }
        return judged;
    }
}
