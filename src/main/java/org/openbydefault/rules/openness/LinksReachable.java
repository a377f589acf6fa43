package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.address.Address;
import org.openbydefault.documentation.NamedTracker;
import org.openbydefault.documentation.TrackerSearch;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability.Answer;
import org.openbydefault.project.Reachability.Kind;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Evidence by link is a promise that somebody else keeps. Asks the network. */
public final class LinksReachable implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "links-reachable",
            Family.OPENNESS,
            Severity.OFF,
            "Configured evidence and the issue tracker answer an anonymous request");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<Evidence> answered = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, Location> link : links(project).entrySet()) {
            Answer answer = PluginAccess.reachability(project).askForPage(link.getKey());
            String message = Address.of(link.getKey()).shown() + " " + answer.reason();
            if (answer.kind() == Kind.ANSWERED) {
                answered.add(Evidence.at(link.getValue(), message));
            } else if (answer.kind() == Kind.REFUSED) {
                refused.add(Finding.of(
                        link.getValue(),
                        Address.of(link.getKey()).shown(),
                        message,
                        "Make the page public, or name one that is"));
            } else {
                unknown.add(message);
            }
        }
        return verdict(answered, refused, unknown);
    }

    private static Verdict verdict(List<Evidence> answered, List<Finding> refused, List<String> unknown) {
        if (!refused.isEmpty()) {
            return Verdict.failed(refused.get(0).message(), refused).withEvidence(answered);
        }
        if (!unknown.isEmpty()) {
            return Verdict.unknown(String.join("; ", unknown));
        }
        return answered.isEmpty()
                ? Verdict.notApplicable("There is no configured evidence by link and no issue tracker to ask")
                : Verdict.passed(answered.size() + " addresses answer everybody", answered);
    }

    private static Map<String, Location> links(Project project) {
        Map<String, Location> links = new LinkedHashMap<>();
        new TrackerSearch(project)
                .found()
                .map(NamedTracker::evidence)
                .ifPresent(tracker -> tracker.url()
                        .filter(url -> !url.startsWith("mailto:"))
                        .ifPresent(url -> links.put(url, tracker.location().orElseGet(project::fallbackLocation))));
        for (String evidence : project.settings().evidenceLinks()) {
            links.putIfAbsent(evidence, project.fallbackLocation());
        }
        return links;
    }
}
