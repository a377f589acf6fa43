package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Stems;
import org.openbydefault.topic.Topics;

/** Outsiders must know who develops it and what they may expect. */
public final class MaintenanceModel implements Rule {

    private static final List<String> SEARCHED = List.of(
            "GOVERNANCE*, MAINTAINERS*, MAINTENANCE* where forges look and in the documentation",
            "publiccode.yml maintenance.type, code.json maintenance",
            "sentences and links in README, CONTRIBUTING, COMMUNITY and SUPPORT about who maintains it");

    private static final RuleInfo INFO = RuleInfo.of(
                    "maintenance-model",
                    Family.COMMUNITY,
                    Severity.WARNING,
                    "It says who maintains this and what outsiders may expect")
            .withEvidenceOption()
            .withOption(Stems.NAME, Stems.DESCRIPTION)
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "welcome-contributors");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<Evidence> found = new ArrayList<>(MaintenanceDeclarations.of(project.files()));
        MaintenanceStatements statements = new MaintenanceStatements(
                project, Topics.named("maintenance-model").plus(options.list(Stems.NAME)));
        found.addAll(statements.evidence());
        Verdict verdict =
                found.isEmpty() ? failed(project, statements.misses()) : Verdict.passed("Says who maintains it", found);
        return verdict.withSearched(SEARCHED);
    }

    private static Verdict failed(Project project, List<NearMiss> misses) {
        String nearest = misses.isEmpty() ? owners(project.files()) : "; the nearest: " + misses.get(0);
        return Verdict.failed(
                project.fallbackLocation(),
                "maintenance-model",
                "Nothing says who maintains it and what outsiders may expect" + nearest,
                "Add a sentence to the README, for example “Developed and maintained by Acme for its own service;"
                        + " contributions are welcome, support is not promised”, or publiccode.yml with"
                        + " maintenance.type");
    }

    private static String owners(SourceTree files) {
        List<String> owners = files.paths().named("codeowners", "authors", "authors.md", "credits.md");
        return owners.isEmpty()
                ? ""
                : "; the nearest: " + owners.get(0) + " names people, but not what outsiders may expect";
    }
}
