package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.deployment.MaintenanceTools;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.ToolLinks;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Whoever takes a product over needs the tools by which its team looks after it, not only what installs it. */
public final class MaintenanceTooling implements Rule {

    private static final List<String> SEARCHED = List.of(
            "dashboards, alert and recording rules, scripts for backup and restore, migration and one-off tasks,"
                    + " administration commands, load tests, on-call automation: by their names, folders and content",
            "links to such tools in the README and the operations documents");

    private static final RuleInfo INFO = RuleInfo.of(
                    "maintenance-tooling",
                    Family.OPERATIONS,
                    Severity.INFO,
                    "The tools by which the team looks after it are in the tree or at a named public place")
            .withEvidenceOption()
            .forOperatedProjects();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return judge(project).withSearched(SEARCHED);
    }

    private static Verdict judge(Project project) {
        MaintenanceTools tools = MaintenanceTools.of(project.files());
        List<Evidence> places = tools.places();
        if (!places.isEmpty()) {
            return Verdict.passed(listed(places), places).withAttribute("kinds", String.join(", ", kinds(places)));
        }
        List<Evidence> links = ToolLinks.in(project);
        if (!links.isEmpty()) {
            return Verdict.passed("By a link alone, which nobody verified", links);
        }
        Optional<String> untracked = MaintenanceTools.untracked(project);
        if (untracked.isPresent()) {
            return Absence.untracked(project, "maintenance-tooling", untracked.get());
        }
        Optional<String> aside = tools.aside();
        String nearest = aside.isPresent()
                ? "; the nearest: " + aside.get() + ", which lies among tests, samples or developers' set-up"
                : "";
        return Verdict.failed(
                project.fallbackLocation(),
                "maintenance-tooling",
                "No tool to look after it is in the tree: " + String.join(", ", tools.kinds()) + nearest,
                EvidenceOption.fix(
                        "Commit what the team uses: dashboards, alert rules, scripts for backup and restore, one-off"
                                + " tasks. Where another public repository holds them, name that:",
                        "maintenance-tooling"));
    }

    private static List<String> kinds(List<Evidence> places) {
        List<String> kinds = new ArrayList<>();
        for (Evidence place : places) {
            kinds.add(place.note());
        }
        return kinds;
    }

    private static String listed(List<Evidence> places) {
        List<String> parts = new ArrayList<>();
        for (Evidence place : places) {
            parts.add(place.note() + ": " + place.location().get());
        }
        return String.join(", ", parts);
    }
}
