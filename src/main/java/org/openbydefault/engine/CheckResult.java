package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.GitCommit;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/**
 * Everything that a check found out. Reports are functions of this alone.
 *
 * @param toolVersion version of this plugin
 * @param coordinates {@code groupId:artifactId:version} of the build root; empty without a POM
 * @param kind what the repository is for
 * @param policy the policy as the user named it
 * @param policyDigest a digest of what the policy says; empty for a built-in one
 * @param failOn the severity from which on a failure fails the build; {@link Severity#OFF} for never
 * @param results the rules that ran, in the order of their ids, at least one
 * @param crashes what broke down; empty in a run that can be relied on
 * @param commit the commit that was judged; empty for a working tree
 * @param comparison what is new; empty where nobody asked
 * @param remarks what else the user should know
 * @param off the rules that would have run had nobody turned them off, in the order of their ids
 * @param source where others find what was checked; empty where nobody asked or Git does not tell
 */
public record CheckResult(
        String toolVersion,
        Optional<String> coordinates,
        DetectedKind kind,
        String policy,
        Optional<String> policyDigest,
        Severity failOn,
        List<RuleResult> results,
        List<Crash> crashes,
        Optional<GitCommit> commit,
        Optional<Comparison> comparison,
        List<Remark> remarks,
        List<OffRule> off,
        Optional<CheckedSource> source) {

    /** @throws IllegalArgumentException if no rule ran */
    public CheckResult {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("No rule ran");
        }
        results = Collections.unmodifiableList(results);
        crashes = Collections.unmodifiableList(crashes);
        remarks = Collections.unmodifiableList(remarks);
        off = Collections.unmodifiableList(off);
    }

    /** The result for a working tree that is compared with nothing. */
    public CheckResult(
            String toolVersion,
            Optional<String> coordinates,
            DetectedKind kind,
            String policy,
            Optional<String> policyDigest,
            Severity failOn,
            List<RuleResult> results,
            List<Crash> crashes) {
        this(
                toolVersion,
                coordinates,
                kind,
                policy,
                policyDigest,
                failOn,
                results,
                crashes,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * The same with what the history of the repository and the user's acceptances make of it.
     *
     * @param judged the commit that was judged; empty for a working tree
     * @param other the results in their order
     * @param made what is new; empty where nobody asked
     * @param said what else the user should know
     */
    public CheckResult with(
            Optional<GitCommit> judged, List<RuleResult> other, Optional<Comparison> made, List<Remark> said) {
        return copy(other, judged, made, said, off, source);
    }

    /** The same with the rules that somebody turned off. */
    public CheckResult withOff(List<OffRule> others) {
        return copy(results, commit, comparison, remarks, others, source);
    }

    /** The same with where others find what was checked. */
    public CheckResult with(Optional<CheckedSource> found) {
        return copy(results, commit, comparison, remarks, off, found);
    }

    /** The same check with another outcome. */
    private CheckResult copy(
            List<RuleResult> results,
            Optional<GitCommit> commit,
            Optional<Comparison> comparison,
            List<Remark> remarks,
            List<OffRule> off,
            Optional<CheckedSource> source) {
        return new CheckResult(
                toolVersion,
                coordinates,
                kind,
                policy,
                policyDigest,
                failOn,
                results,
                crashes,
                commit,
                comparison,
                remarks,
                off,
                source);
    }

    /** How many rules ended so; without those whose findings are all accepted. */
    public int count(Outcome outcome) {
        int count = 0;
        for (RuleResult result : results) {
            if (result.verdict().outcome() == outcome && !result.isAccepted()) {
                count++;
            }
        }
        return count;
    }

    /** How many rules have findings that are all accepted. */
    public int countAccepted() {
        int count = 0;
        for (RuleResult result : results) {
            if (result.isAccepted()) {
                count++;
            }
        }
        return count;
    }

    /** How many rules of that severity failed; without those whose findings are all accepted. */
    public int countFailed(Severity severity) {
        int count = 0;
        for (RuleResult result : results) {
            if (result.hasFailed() && result.severity() == severity && !result.isAccepted()) {
                count++;
            }
        }
        return count;
    }

    /** The failed rules that fail the build, in the order of their ids. */
    public List<RuleResult> violations() {
        List<RuleResult> violations = new ArrayList<>();
        for (RuleResult result : results) {
            if (failsBuild(result)) {
                violations.add(result);
            }
        }
        return violations;
    }

    /** Whether that rule fails the build. */
    public boolean failsBuild(RuleResult result) {
        return failOn != Severity.OFF && result.severity().compareTo(failOn) >= 0 && result.hasFailedAnew();
    }
}
