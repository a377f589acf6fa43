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

    private final Map<String, Fixer> fixers;
    private final Drafts drafts;

    private FixPlanner(Project project) {
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

    /** The ids of the rules for which there are changes. */
    public static Set<String> rules(Project project) {
        return new FixPlanner(project).fixers.keySet();
    }

    /**
     * The changes after a check.
     *
     * @param results what the rules said of this project
     * @param chosen ids of the rules whose findings are to be changed; empty for all
     */
    public static FixPlan plan(Project project, List<RuleResult> results, Set<String> chosen) {
        FixPlanner planner = new FixPlanner(project);
        for (RuleResult result : results) {
            if (chosen.isEmpty() || chosen.contains(result.info().id())) {
                planner.work(result);
            }
        }
        return planner.drafts.plan();
    }

    private void work(RuleResult result) {
        Outcome outcome = result.verdict().outcome();
        if (outcome != Outcome.FAILED && outcome != Outcome.REVIEW) {
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
