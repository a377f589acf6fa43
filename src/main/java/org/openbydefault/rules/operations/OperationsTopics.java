package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.OperationsDocuments;
import org.openbydefault.documentation.OperationsSearch;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sister;
import org.openbydefault.project.Sisters;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Stems;
import org.openbydefault.topic.Topics;

/** Operations documentation that leaves out backup or upgrade fails its reader on the worst day. */
public final class OperationsTopics implements Rule {

    private static final List<String> TOPICS = OperationsDocuments.PARTS;

    private static final RuleInfo INFO = RuleInfo.of(
                    "operations-topics",
                    Family.OPERATIONS,
                    Severity.INFO,
                    "Upgrade, backup and restore, monitoring and troubleshooting are each documented")
            .withOption(
                    RuleOption.EVIDENCE.name(),
                    "path or URL where the evidence is, comma-separated, each behind its topic: backup=docs/dump.md")
            .withOption(Stems.NAME, "more stems, comma-separated, each behind its topic: backup=dump, upgrade=nouveau")
            .forOperatedProjects();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> missing = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String topic : TOPICS) {
            Optional<Evidence> place = configured(topic, project, options);
            if (place.isEmpty()) {
                TopicEvidence found = OperationsSearch.findPart(
                        project, Topics.named(topic).plus(behind(topic, Stems.NAME, options)));
                place = best(found);
                if (place.isEmpty()) {
                    place = inSisters(topic, unsorted(options), project);
                }
                if (place.isEmpty()) {
                    absent.add(topic);
                    missing.add(missing(topic, found, project, options));
                }
            }
            if (place.isPresent()) {
                evidence.add(place.get().withNote(beginning(topic) + place.get().note()));
            }
        }
        boolean isNothing = evidence.isEmpty()
                && unsorted(options).isEmpty()
                && !OperationsSearch.find(project, Topics.named("operations")).isPresent();
        if (isNothing) {
            return Verdict.notApplicable("Nothing says how to keep it running at all, see rule operations-docs");
        }
        return verdict(evidence, missing, absent, unread(project, options))
                .withSearched(
                        List.of("headings, links, names of files and folders about " + String.join(", ", TOPICS)));
    }

    /** The place that covers a topic, in a verdict of this rule. */
    static Optional<Evidence> covering(String topic, Verdict verdict) {
        for (Evidence place : verdict.evidence()) {
            if (place.note().startsWith(beginning(topic))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** How the note of a place begins that covers a topic. */
    private static String beginning(String topic) {
        return topic + ": ";
    }

    private static Verdict verdict(
            List<Evidence> evidence, List<Finding> missing, List<String> absent, List<String> unread) {
        if (missing.isEmpty()) {
            return Verdict.passed("All four topics are covered", evidence);
        }
        String topics = String.join(", ", absent);
        return unread.isEmpty()
                ? Verdict.failed("Not covered: " + topics, missing).withEvidence(evidence)
                : Verdict.review(
                                "Only the configured " + unread.get(0) + ", which nobody read, may cover " + topics
                                        + "; say for which: <evidence>" + absent.get(0) + "=" + unread.get(0)
                                        + "</evidence>",
                                missing)
                        .withEvidence(evidence);
    }

    /** A section of the project's own, however short; a link that only its address ties to the topic is none. */
    private static Optional<Evidence> best(TopicEvidence found) {
        if (found.isPresent()) {
            return Optional.of(found.all().get(0));
        }
        for (Evidence place : found.weak()) {
            if (place.url().isEmpty()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static Finding missing(String topic, TopicEvidence found, Project project, Options options) {
        List<String> places = behind(topic, RuleOption.EVIDENCE.name(), options);
        places.addAll(unsorted(options));
        StringBuilder sisters = new StringBuilder();
        for (String place : places) {
            Optional<Sister> sister = Sisters.at(project, place);
            sisters.append(
                    sister.isPresent() && !sister.get().is(project)
                            ? ", nor one of " + sister.get().shown()
                            : "");
        }
        return Finding.of(
                project.fallbackLocation(),
                topic,
                "No document covers " + topic + sisters
                        + found.reading()
                        + found.nearestMiss()
                        + Absence.untrackedAbout(project, Topics.named(topic)),
                "Add a section about it to the documentation");
    }

    /** The place that the user names for one topic. */
    private static Optional<Evidence> configured(String topic, Project project, Options options) {
        List<String> places = behind(topic, RuleOption.EVIDENCE.name(), options);
        for (String place : places) {
            if (place.contains("://") && Sisters.at(project, place).isEmpty()) {
                return Optional.of(Evidence.configuredLink(place));
            }
            if (project.files().exists(place)) {
                return Optional.of(Evidence.configured(place));
            }
        }
        return inSisters(topic, places, project);
    }

    /** What other repositories that are at hand have of a topic; the README has to name them. */
    private static Optional<Evidence> inSisters(String topic, List<String> places, Project project) {
        for (String place : places) {
            Optional<Sister> sister = Sisters.at(project, place);
            Optional<Evidence> there = sister.isPresent() && !sister.get().is(project)
                    ? best(OperationsSearch.findPart(sister.get().project(), Topics.named(topic)))
                    : Optional.empty();
            Optional<Location> naming =
                    there.isPresent() ? Sister.naming(project, sister.get().name()) : Optional.empty();
            if (naming.isPresent()) {
                return Optional.of(sister.get().evidence(naming.get(), there.get()));
            }
        }
        return Optional.empty();
    }

    /** What the user names without saying for which topic, and nobody can look into. */
    private static List<String> unread(Project project, Options options) {
        List<String> unread = new ArrayList<>();
        for (String place : unsorted(options)) {
            if (Sisters.at(project, place).isEmpty()) {
                unread.add(place);
            }
        }
        return unread;
    }

    /** What the user names without saying for which topic. */
    private static List<String> unsorted(Options options) {
        List<String> unsorted = new ArrayList<>();
        for (String place : options.list(RuleOption.EVIDENCE.name())) {
            int equals = place.indexOf('=');
            if (equals < 0 || !TOPICS.contains(place.substring(0, equals))) {
                unsorted.add(place);
            }
        }
        return unsorted;
    }

    private static List<String> behind(String topic, String option, Options options) {
        List<String> values = new ArrayList<>();
        for (String value : options.list(option)) {
            if (value.startsWith(topic + "=")) {
                values.add(value.substring(topic.length() + 1));
            }
        }
        return values;
    }
}
