package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;

/** What a rule finds in a sister repository, whose README here names it. */
final class SisterEvidence {

    private static final int SHOWN_OF_COMMIT = 7;

    private final Project project;
    private final String path;
    private final Rule rule;

    /** @param path of its checkout, relative to the top of this repository */
    SisterEvidence(Project project, String path, Rule rule) {
        this.project = project;
        this.path = path;
        this.rule = rule;
    }

    /** Passed with what was found there, or what is missing. */
    Verdict verdict() {
        Optional<Project> sister = Sisters.at(project, path);
        if (sister.isEmpty()) {
            return Verdict.failed(
                    project.fallbackLocation(),
                    path,
                    "The configured evidence '" + path + "' is no checkout beside this one",
                    "Check out the repository there, or name its address");
        }
        Verdict found = rule.check(sister.get(), Options.none());
        if (found.outcome() != Outcome.PASSED) {
            String message = shown(sister.get()) + " does not show it: " + found.message();
            return Verdict.review(
                    project.fallbackLocation(), path, message, "Say it there, or name the place where it is said");
        }
        Optional<Location> naming = naming();
        return naming.isPresent() ? read(sister.get(), found, naming.get()) : unnamed();
    }

    private Verdict read(Project sister, Verdict found, Location naming) {
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence place : found.evidence()) {
            String where = place.location().isPresent()
                    ? place.location().get().toString()
                    : place.url().orElse("");
            evidence.add(Evidence.inSister(naming, shown(sister) + " " + where));
        }
        return Verdict.passed(found.message(), evidence);
    }

    private Verdict unnamed() {
        boolean isOperation = rule.info().family() == Family.OPERATIONS;
        return Verdict.failed(
                Location.of(readme().orElse(project.fallbackLocation().path())),
                path,
                (isOperation ? "Operated from " : "The evidence is in ") + name() + ", but nothing here says so",
                "Name " + name() + " in the README, with a link to it");
    }

    /** Where the README names it. */
    private Optional<Location> naming() {
        Optional<String> readme = readme();
        Optional<SourceText> text =
                readme.isPresent() ? project.files().text(readme.get()).value() : Optional.empty();
        String[] lines = text.isPresent() ? text.get().text().split("\n", -1) : new String[0];
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].toLowerCase(Locale.ROOT).contains(name().toLowerCase(Locale.ROOT))) {
                return Optional.of(Location.of(readme.get(), i + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> readme() {
        return project.files().readme("");
    }

    private String shown(Project sister) {
        String commit = sister.git().head().value().orElse(Optional.empty()).orElse("");
        return commit.length() < SHOWN_OF_COMMIT ? name() : name() + "@" + commit.substring(0, SHOWN_OF_COMMIT);
    }

    private String name() {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
