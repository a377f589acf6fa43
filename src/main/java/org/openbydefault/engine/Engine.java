package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.rule.EarlierVerdicts;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
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
     * @param crashes is told of each rule that throws; its outcome is {@code unknown}, and the others run
     */
    public static List<RuleResult> run(
            Project project, List<RuleSetting> settings, Progress progress, Crashes crashes) {
        List<RuleResult> results = new ArrayList<>();
        EarlierVerdicts earlier = EarlierVerdicts.of(project);
        for (RuleSetting setting : settings) {
            if (setting.severity() != Severity.OFF) {
                RuleInfo rule = setting.rule().info();
                progress.starts(rule, results.size() + 1, settings.size());
                Verdict verdict = verdict(project, setting, crashes);
                earlier.add(rule.id(), verdict);
                results.add(new RuleResult(rule, setting.severity(), verdict, reason(setting.options())));
            }
        }
        return EndedProject.heard(results, settings);
    }

    /** What was looked for may stand in a text that is not here. */
    private static Verdict certain(Verdict verdict, Rule rule, Project project) {
        return verdict.outcome() == Outcome.FAILED
                        && rule.info().takesEvidence()
                        && PluginAccess.textElsewhere(project).isPresent()
                ? Verdict.unknown("Nothing was found, but "
                                + PluginAccess.textElsewhere(project).get())
                        .withSearched(verdict.searched())
                : verdict;
    }

    /** Where findings are accepted it is the reason of that. */
    private static Optional<String> reason(Options options) {
        return options.text(RuleOption.ACCEPTED.name()).isPresent()
                ? Optional.empty()
                : options.text(RuleOption.REASON.name());
    }

    private static Verdict verdict(Project project, RuleSetting setting, Crashes crashes) {
        try {
            return verdict(project, setting);
        } catch (Throwable crash) {
            return Verdict.unknown(
                    crashes.ofRule(setting.rule(), setting.rule().info().id(), crash));
        }
    }

    private static Verdict verdict(Project project, RuleSetting setting) {
        Rule rule = setting.rule();
        if (rule.info().operatedOnly() && !project.kind().kind().isOperated()) {
            return Verdict.notApplicable("Applies to services and infrastructure; this is "
                    + project.kind().kind().title() + " (set <kind>service</kind> if it is deployed and operated)");
        }
        int refusals = PluginAccess.refusals(project);
        Verdict verdict = Objects.requireNonNull(rule.check(project, setting.options()), "no verdict");
        if (PluginAccess.refusals(project) > refusals) {
            verdict = doubtful(
                    project,
                    verdict,
                    "This run has read all that one run may, and did not look at "
                            + PluginAccess.firstRefused(project).orElse("files"));
        } else if (!project.files().listsAll() && verdict.evidence().isEmpty()) {
            verdict = doubtful(
                    project,
                    verdict,
                    "There are more files than are listed where the Git index cannot be used, and only those near the top"
                            + " were looked at");
        }
        Verdict certain = certain(verdict, rule, project);
        Verdict completed = project.settings().communityDefaults().isEmpty()
                ? certain
                : CommunityDefaults.completed(certain, project, rule);
        Verdict amended = new ConfiguredEvidence(project, rule, setting.options()).amend(completed);
        return project.settings().internalHosts().isEmpty() ? amended : ClosedEvidence.withheld(amended, project);
    }

    /** What nobody looked at may change a verdict, but not findings of what was looked at. */
    private static Verdict doubtful(Project project, Verdict verdict, String reason) {
        return switch (verdict.outcome()) {
            case PASSED, NOT_APPLICABLE -> Verdict.unknown(reason);
            case FAILED ->
                isAbout(verdict, project.fallbackLocation().path())
                        ? Verdict.review(reason + "; " + verdict.message(), verdict.findings())
                        : verdict;
            case REVIEW, UNKNOWN -> verdict;
        };
    }

    /** Whether all findings are at the place for what is absent. */
    private static boolean isAbout(Verdict verdict, String fallback) {
        for (Finding finding : verdict.findings()) {
            if (!finding.location().path().equals(fallback)) {
                return false;
            }
        }
        return true;
    }
}
