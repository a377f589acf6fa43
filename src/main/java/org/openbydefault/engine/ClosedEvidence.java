package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/** Evidence that outsiders cannot open, as the user says of its address, shows nothing to them. */
final class ClosedEvidence {

    private final Project project;
    private final InternalHosts internalHosts;
    private final List<Evidence> open = new ArrayList<>();
    private final List<Finding> doors = new ArrayList<>();
    private boolean isConfigured;

    private ClosedEvidence(Project project) {
        this.project = project;
        this.internalHosts = new InternalHosts(project.settings().internalHosts());
    }

    /** The verdict without that evidence; a person should look where none is left, or where the user names it. */
    static Verdict withheld(Verdict verdict, Project project) {
        return verdict.outcome() == Outcome.PASSED ? new ClosedEvidence(project).judge(verdict) : verdict;
    }

    private Verdict judge(Verdict verdict) {
        for (Evidence place : verdict.evidence()) {
            Optional<String> glob = place.url().flatMap(internalHosts::configuredGlob);
            if (glob.isPresent()) {
                isConfigured |= place.kind() == Evidence.Kind.CONFIGURED;
                doors.add(door(place, glob.get()));
            } else {
                open.add(place);
            }
        }
        if (doors.isEmpty()) {
            return verdict;
        }
        Verdict told = isConfigured || open.isEmpty()
                ? Verdict.review(doors.get(0).message(), doors).withEvidence(open)
                : Verdict.passed(verdict.message(), open);
        for (Map.Entry<String, String> attribute : verdict.attributes().entrySet()) {
            told = told.withAttribute(attribute.getKey(), attribute.getValue());
        }
        return told.withSearched(verdict.searched());
    }

    private Finding door(Evidence place, String glob) {
        String url = place.url().orElse("");
        return Finding.of(
                place.location().orElse(project.fallbackLocation()),
                url,
                "The evidence is behind a closed door: internalHosts (" + glob + ") says that outsiders cannot reach "
                        + url,
                "Publish what is there, or name a public place");
    }
}
