package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.places.ForgePlaces;
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
            .supporting(Framework.OSPS_BASELINE, "OSPS-GV-01.02")
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
        Optional<Evidence> end = EndOfProject.of(project);
        Verdict verdict = end.isPresent()
                ? ended(end.get(), found)
                : found.isEmpty()
                        ? failed(project, statements.misses())
                        : Verdict.passed("Says who maintains it", found);
        return verdict.withSearched(SEARCHED);
    }

    private static Verdict ended(Evidence end, List<Evidence> found) {
        List<Evidence> evidence = new ArrayList<>(List.of(end));
        for (Evidence place : found) {
            if (!place.location().equals(end.location())) {
                evidence.add(place);
            }
        }
        String place = end.location().get().toString();
        return Verdict.passed("The project has ended, says " + place, evidence)
                .withAttribute(Verdict.ENDED, place)
                .withAttribute(Verdict.LIFE, EndOfProject.state(end.note()));
    }

    private static Verdict failed(Project project, List<NearMiss> misses) {
        String nearest = misses.isEmpty() ? owners(project.files()) : "";
        return Absence.verdict(
                project,
                Topics.named("maintenance-file"),
                "maintenance-model",
                "Nothing says who maintains it and what outsiders may expect" + nearest,
                misses,
                MaintenanceProposal.of(project));
    }

    private static String owners(SourceTree files) {
        for (String path : files.paths().named("codeowners", "authors", "authors.md", "authors.txt", "credits.md")) {
            if (ForgePlaces.isWhereForgesLook(path)) {
                return "; the nearest: " + path + " names people, but not what outsiders may expect";
            }
        }
        return "";
    }
}
