package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openbydefault.report.RuleState;
import org.openbydefault.report.Urgency;
import org.openbydefault.rule.Family;

/**
 * What a report says of a repository.
 *
 * @param coordinates of its POM, where it has one
 * @param commit the id of the commit that was judged; empty for a working tree
 * @param date the day of that commit; empty for a working tree
 * @param policyDigest absent where the policy is a built-in one
 * @param toolVersion the version of the plugin that judged
 * @param outcomes by rule id
 */
record Judgement(
        String kind,
        Optional<String> coordinates,
        String commit,
        String date,
        String policy,
        Optional<String> policyDigest,
        String toolVersion,
        List<RuleOutcome> outcomes) {

    private static final int SHORT_ID = 10;
    private static final int SHORT_DIGEST = 8;
    private static final Comparator<RuleOutcome> WORST_FIRST = Comparator.comparing(RuleOutcome::state)
            .thenComparing(
                    outcome -> Urgency.of(outcome.rule().id(), outcome.rule().family()));

    String shortCommit() {
        return commit.substring(0, Math.min(SHORT_ID, commit.length()));
    }

    /** The policy's name, with the beginning of its digest: repositories that say the same keep the same policy. */
    String policyAndDigest() {
        return policyDigest.isEmpty()
                ? policy
                : policy + " " + policyDigest.get().replace("sha256:", "").substring(0, SHORT_DIGEST);
    }

    int count(RuleState state) {
        int count = 0;
        for (RuleOutcome outcome : outcomes) {
            count += outcome.state() == state ? 1 : 0;
        }
        return count;
    }

    int count(Family family, RuleState state) {
        int count = 0;
        for (RuleOutcome outcome : outcomes) {
            count += outcome.rule().family() == family && outcome.state() == state ? 1 : 0;
        }
        return count;
    }

    /** The worst state of any rule; passed where no rule ran. */
    RuleState worst() {
        return outcomes.stream()
                .map(RuleOutcome::state)
                .min(Comparator.naturalOrder())
                .orElse(RuleState.PASSED);
    }

    /** The worst state of a rule of that family; empty where none ran. */
    Optional<RuleState> worst(Family family) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().family() == family)
                .map(RuleOutcome::state)
                .min(Comparator.naturalOrder());
    }

    /** The rules that failed, the worst first. */
    List<RuleOutcome> failed() {
        List<RuleOutcome> failed = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            if (outcome.hasFailed()) {
                failed.add(outcome);
            }
        }
        failed.sort(WORST_FIRST);
        return failed;
    }

    /** What a rule says; empty where it was off. */
    Optional<RuleOutcome> of(String ruleId) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().id().equals(ruleId))
                .findFirst();
    }
}
