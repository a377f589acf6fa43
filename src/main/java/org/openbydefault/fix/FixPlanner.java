package org.openbydefault.fix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;

/** Decides for each finding whether there is one right change. */
public final class FixPlanner {

    /** What is judged when the other changes are made: these may be what Maven would append names to. */
    private static final Set<String> AFTERWARDS = Set.of("scm-inheritance");

    /** No rule misses what is written for these: it is, where it is asked for. */
    private static final Set<String> WHERE_ASKED_FOR = Set.of("ci");

    private final Map<String, Fixer> fixers;
    private final Drafts drafts;

    private FixPlanner(Project project, List<RuleResult> results) {
        Fixer elements = new PomElementFixer();
        NewDocumentFixer documents = new NewDocumentFixer(project);
        this.drafts = new Drafts(project.files());
        this.fixers = Map.ofEntries(
                Map.entry("scm", elements),
                Map.entry("scm-public", elements),
                Map.entry("scm-matches-remote", elements),
                Map.entry("license-declared", elements),
                Map.entry("issue-tracker", elements),
                Map.entry("pom-identity", elements),
                Map.entry("developers", elements),
                Map.entry("publiccode", new PubliccodeFixer(project, results)),
                Map.entry("ci", new CiManagementFixer(project)),
                Map.entry("scm-inheritance", new PomAttributeFixer()),
                Map.entry("license-file", new LicenseFileFixer(project)),
                Map.entry("contributing", documents),
                Map.entry("security-policy", documents),
                Map.entry("code-of-conduct", documents),
                Map.entry("deployment-docs", documents),
                Map.entry("operations-docs", documents),
                Map.entry("maintenance-model", new MaintenanceFixer(project)),
                Map.entry("docs-links", new LinkFixer()));
    }

    /** Whether a rule is judged anew when the changes for all others are made. */
    public static boolean isJudgedAfterwards(String rule) {
        return AFTERWARDS.contains(rule);
    }

    /**
     * The changes after a check, but for the rules that are judged afterwards.
     *
     * @param results what the rules said of this project
     * @param chosen ids of the rules whose findings are to be changed; empty for all
     */
    public static FixPlan plan(Project project, List<RuleResult> results, Set<String> chosen) {
        return plan(project, results, chosen, false);
    }

    /**
     * The changes for the rules that are judged afterwards.
     *
     * @param patched the project with the changes for all other rules
     * @param results what the rules said of that project
     * @param chosen ids of the rules whose findings are to be changed; empty for all
     */
    public static FixPlan planAfterwards(Project patched, List<RuleResult> results, Set<String> chosen) {
        return plan(patched, results, chosen, true);
    }

    private static FixPlan plan(Project project, List<RuleResult> results, Set<String> chosen, boolean afterwards) {
        FixPlanner planner = new FixPlanner(project, results);
        for (RuleResult result : results) {
            String id = result.info().id();
            if (isJudgedAfterwards(id) == afterwards && (chosen.isEmpty() || chosen.contains(id))) {
                planner.work(result, chosen.contains(id) && WHERE_ASKED_FOR.contains(id));
            }
        }
        return planner.drafts.plan();
    }

    private void work(RuleResult result, boolean evenPassed) {
        Outcome outcome = result.verdict().outcome();
        boolean hasFindings = outcome == Outcome.FAILED || outcome == Outcome.REVIEW;
        if (!hasFindings && !(evenPassed && outcome == Outcome.PASSED)) {
            return;
        }
        Fixer fixer = fixers.get(result.info().id());
        if (fixer != null) {
            fixer.fix(result, drafts);
            return;
        }
        List<Finding> findings = result.verdict().findings();
        String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        drafts.leave(result.info().id(), findings.get(0), findings.get(0).message() + more);
    }
}
