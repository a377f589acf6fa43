package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** A project that has ended needs no work any more: what is wrong with it is for information. */
public final class EndedProject {

    private EndedProject() {}

    /** Where it says that it has ended, as {@code path:line}; empty for a project that goes on. */
    public static Optional<String> place(List<RuleResult> results) {
        for (RuleResult result : results) {
            String place = result.verdict().attributes().get(Verdict.ENDED);
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The results, those of an ended project with the severity info, or that of a floor that a policy sets. */
    static List<RuleResult> heard(List<RuleResult> results, List<RuleSetting> rules) {
        if (place(results).isEmpty()) {
            return results;
        }
        List<RuleResult> quiet = new ArrayList<>(results.size());
        for (RuleResult result : results) {
            Severity severity =
                    floor(result, rules).compareTo(Severity.INFO) > 0 ? floor(result, rules) : Severity.INFO;
            quiet.add(new RuleResult(result.info(), severity, result.verdict(), result.reason(), result.findings()));
        }
        return quiet;
    }

    private static Severity floor(RuleResult result, List<RuleSetting> rules) {
        for (RuleSetting setting : rules) {
            if (setting.rule().info().id().equals(result.info().id())) {
                return setting.floor();
            }
        }
        return Severity.OFF;
    }
}
