package org.openbydefault.engine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/**
 * Everything that a check found out. Reports are functions of this alone.
 *
 * @param toolVersion version of this plugin
 * @param coordinates {@code groupId:artifactId:version} of the build root; empty without a POM
 * @param kind what the repository is for
 * @param policy the policy as the user named it
 * @param failOn the severity from which on a failure fails the build; {@link Severity#OFF} for never
 * @param results the rules that ran, in the order of their ids, at least one
 * @param crashes what broke down; empty in a run that can be relied on
 */
public record CheckResult(
        String toolVersion,
        Optional<String> coordinates,
        DetectedKind kind,
        String policy,
        Severity failOn,
        List<RuleResult> results,
        List<Crash> crashes) {

    /** @throws IllegalArgumentException if no rule ran */
    public CheckResult {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("No rule ran");
        }
        results = Collections.unmodifiableList(results);
        crashes = Collections.unmodifiableList(crashes);
    }

    /** How many rules ended so. */
    public int count(Outcome outcome) {
        int count = 0;
        for (RuleResult result : results) {
            if (result.verdict().outcome() == outcome) {
                count++;
            }
        }
        return count;
    }

    /** How many rules of that severity failed. */
    public int countFailed(Severity severity) {
        int count = 0;
        for (RuleResult result : results) {
            if (result.hasFailed() && result.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    /** The failed rules that fail the build, in the order of their ids. */
    public List<RuleResult> violations() {
        return failOn == Severity.OFF
                ? List.of()
                : results.stream()
                        .filter(result ->
                                result.hasFailed() && result.severity().compareTo(failOn) >= 0)
                        .toList();
    }
}
