package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Verdict;

/** What a user says about where the evidence for a rule is: paths of this repository and addresses. */
final class ConfiguredEvidence {

    private final Project project;
    private final List<String> places;

    ConfiguredEvidence(Project project, Options options) {
        this.project = project;
        this.places = options.list(RuleOption.EVIDENCE.name());
    }

    /** The verdict in the light of the configured places: they decide where the rule itself found nothing. */
    Verdict amend(Verdict verdict) {
        if (places.isEmpty() || verdict.outcome() == Outcome.NOT_APPLICABLE) {
            return verdict;
        }
        List<Finding> missing = new ArrayList<>();
        List<Evidence> found = new ArrayList<>();
        for (String place : places) {
            if (place.contains("://")) {
                found.add(Evidence.configuredLink(place));
            } else if (project.files().exists(place)) {
                found.add(Evidence.configured(place));
            } else {
                missing.add(new Finding(
                        project.fallbackLocation(),
                        place,
                        "The configured evidence '" + place + "' is not in the repository",
                        "Correct the path in <evidence>, or commit the file"));
            }
        }
        if (!missing.isEmpty()) {
            return Verdict.failed(missing.get(0).message(), missing);
        }
        return verdict.outcome() == Outcome.PASSED
                ? verdict.withEvidence(found)
                : Verdict.passed("By the configured evidence", found);
    }
}
