package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Runs the rules that are not off. */
public final class Engine {

    private Engine() {}

    /**
     * The results in the order of the settings.
     *
     * @param progress is told of each rule before it runs
     * @throws RuleCrashedException if a rule throws
     */
    public static List<RuleResult> run(Project project, List<RuleSetting> settings, Progress progress)
            throws RuleCrashedException {
        List<RuleResult> results = new ArrayList<>();
        for (RuleSetting setting : settings) {
            if (setting.severity() != Severity.OFF) {
                RuleInfo rule = setting.rule().info();
                progress.starts(rule, results.size() + 1, settings.size());
                results.add(new RuleResult(
                        rule,
                        setting.severity(),
                        verdict(project, setting),
                        setting.options().text(RuleOption.REASON.name())));
            }
        }
        return results;
    }

    private static Verdict verdict(Project project, RuleSetting setting) throws RuleCrashedException {
        Rule rule = setting.rule();
        try {
            DetectedKind kind = project.kind();
            if (rule.info().operatedOnly() && !kind.kind().isOperated()) {
                return Verdict.notApplicable("Applies to services and infrastructure; this is a "
                        + kind.kind().id() + " (set <kind>service</kind> if it is deployed and operated)");
            }
            return new ConfiguredEvidence(project, rule.info(), setting.options()).amend(rule.check(project, setting.options()));
        } catch (RuntimeException | StackOverflowError crash) {
            throw new RuleCrashedException(rule.info().id(), crash);
        }
    }
}
