package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sister;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;

/** What a rule finds in a sister repository, whose README here names it. */
final class SisterEvidence {

    private final Project project;
    private final String place;
    private final Sister sister;

    /** @param place of the sister as it is configured */
    SisterEvidence(Project project, String place, Sister sister) {
        this.project = project;
        this.place = place;
        this.sister = sister;
    }

    /** Passed with what the rule found there, or what is missing. */
    Verdict verdict(Rule rule) {
        Verdict found = rule.check(sister.project(), Options.none());
        if (found.outcome() != Outcome.PASSED) {
            String message = sister.shown() + " does not show it: " + found.message();
            return Verdict.review(
                    project.fallbackLocation(), place, message, "Say it there, or name the place where it is said");
        }
        Optional<Location> naming = naming();
        return naming.isPresent() ? read(found, naming.get()) : unnamed(rule);
    }

    /** Where the README names it. */
    Optional<Location> naming() {
        return Sister.naming(project, sister.name());
    }

    /** Nobody would look for it there. */
    Verdict unnamed(Rule rule) {
        Finding missing = SisterNaming.missing(project, rule.info(), place, sister.name());
        return Verdict.failed(missing.message(), List.of(missing));
    }

    private Verdict read(Verdict found, Location naming) {
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence there : found.evidence()) {
            evidence.add(sister.evidence(naming, there));
        }
        return Verdict.passed(found.message(), evidence);
    }
}
