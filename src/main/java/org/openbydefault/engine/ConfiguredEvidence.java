package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sister;
import org.openbydefault.project.Sisters;
import org.openbydefault.project.TrackedState;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.QuotedText;

/** What a user says about where the evidence for a rule is: paths of this repository and addresses. */
final class ConfiguredEvidence {

    private final Project project;
    private final Rule rule;
    private final List<String> places;
    private final boolean decides;

    /** @param rule may take evidence in parts, and then decides itself what they are worth */
    ConfiguredEvidence(Project project, Rule rule, Options options) {
        this.project = project;
        this.rule = rule;
        this.places = options.list(RuleOption.EVIDENCE.name());
        this.decides = rule.info().option(RuleOption.EVIDENCE.name()).equals(Optional.of(RuleOption.EVIDENCE));
    }

    /**
     * The verdict in the light of the configured places: they lead, and decide where the rule itself found nothing. What
     * the repository itself has the rule has seen.
     */
    Verdict amend(Verdict verdict) {
        if (places.isEmpty() || verdict.outcome() == Outcome.NOT_APPLICABLE) {
            return verdict;
        }
        List<Finding> missing = new ArrayList<>();
        List<Evidence> found = new ArrayList<>();
        for (String place : places) {
            String path = decides ? place : EvidencePlace.withoutTopic(place);
            Optional<Sister> sister = sister(path);
            if (sister.isPresent() && sister.get().is(project)) {
                continue;
            }
            if (isExample(place)) {
                missing.add(example(place));
            } else if (sister.isPresent()) {
                Verdict there = inSister(path, sister.get());
                if (there.outcome() != Outcome.PASSED) {
                    return there.withSearched(verdict.searched());
                }
                found.addAll(there.evidence());
            } else if (EvidencePlace.isAddress(place)) {
                found.add(Evidence.configuredLink(path));
            } else if (Sisters.isBeside(path)) {
                missing.add(noCheckout(path));
            } else if (project.files().exists(path)) {
                found.add(Evidence.configured(path));
            } else {
                missing.add(missing(path));
            }
        }
        if (!missing.isEmpty()) {
            return Verdict.failed(missing.get(0).message(), missing);
        }
        return decides && !found.isEmpty() ? led(verdict, found) : verdict;
    }

    private Optional<Sister> sister(String place) {
        return Sisters.isBeside(place) || EvidencePlace.isAddress(place)
                ? Sisters.at(project, place)
                : Optional.empty();
    }

    /** A rule that takes evidence in parts reads the sister itself. */
    private Verdict inSister(String place, Sister sister) {
        SisterEvidence evidence = new SisterEvidence(project, place, sister);
        if (decides) {
            return evidence.verdict(rule);
        }
        return evidence.naming().isPresent() ? Verdict.passed("") : evidence.unnamed(rule);
    }

    private static Verdict led(Verdict verdict, List<Evidence> found) {
        List<Evidence> all = new ArrayList<>(found);
        if (verdict.outcome() == Outcome.PASSED) {
            all.addAll(verdict.evidence());
        }
        return Verdict.passed("By the configured " + shown(found.get(0)), all).withSearched(verdict.searched());
    }

    private static String shown(Evidence first) {
        if (first.kind() == Evidence.Kind.SISTER) {
            return first.note();
        }
        return first.location().isPresent()
                ? first.location().get().toString()
                : first.url().get() + ", which nobody verified";
    }

    /** Whether nobody put an address in the place of the one that a fix shows. */
    private static boolean isExample(String place) {
        int scheme = place.indexOf("://");
        String rest = scheme < 0 ? place : place.substring(scheme + "://".length());
        return scheme >= 0 && (rest.isEmpty() || rest.startsWith("...") || rest.indexOf('…') >= 0);
    }

    private Finding example(String place) {
        return Finding.of(
                project.fallbackLocation(),
                place,
                "The configured evidence '" + place + "' is the example of a fix, no address",
                "Put the address where the evidence is in its place, or take it out");
    }

    private Finding noCheckout(String path) {
        return Finding.of(
                project.fallbackLocation(),
                path,
                "The configured evidence '" + path + "' is no checkout beside this one",
                "Check out the repository there, or name its address");
    }

    private Finding missing(String path) {
        boolean isUntracked = project.files().state(path) == TrackedState.UNTRACKED;
        return Finding.of(
                project.fallbackLocation(),
                path,
                "The configured evidence '" + path + "' "
                        + (isUntracked ? "is there, but not tracked by Git" : "is not in the repository"),
                isUntracked
                        ? Fix.of("", "git add " + QuotedText.shellWord(path))
                        : Fix.of("Correct the path in <evidence>, or commit the file"));
    }
}
