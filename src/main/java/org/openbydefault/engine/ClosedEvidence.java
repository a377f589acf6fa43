package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
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
        boolean isClosed = isConfigured || open.isEmpty();
        return doors.isEmpty()
                ? verdict
                : new Verdict(
                        isClosed ? Outcome.REVIEW : Outcome.PASSED,
                        isClosed ? doors.get(0).message() : verdict.message(),
                        open,
                        isClosed ? doors : List.of(),
                        verdict.searched(),
                        verdict.attributes());
    }

    private Finding door(Evidence place, String glob) {
        String url = place.url().orElse("");
        return new Finding(
                place.location().orElse(project.fallbackLocation()),
                url,
                "The evidence is behind a closed door: internalHosts (" + glob + ") says that outsiders cannot reach "
                        + url,
                "Publish what is there, or name a public place");
    }
}
