package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.documentation.TopicSearch;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Stems;
import org.openbydefault.topic.Topics;

/** Operations documentation that leaves out backup or upgrade fails its reader on the worst day. */
public final class OperationsTopics implements Rule {

    private static final List<String> TOPICS = List.of("upgrade", "backup", "monitoring", "troubleshooting");

    private static final RuleInfo INFO = RuleInfo.of(
                    "operations-topics",
                    Family.OPERATIONS,
                    Severity.INFO,
                    "Upgrade, backup and restore, monitoring and troubleshooting are each documented")
            .withEvidenceOption()
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
            TopicEvidence found = TopicSearch.find(project, Topics.named(topic).plus(stems(topic, options)));
            if (found.isPresent()) {
                evidence.add(named(topic, found.all().get(0)));
            } else {
                absent.add(topic);
                missing.add(new Finding(
                        project.fallbackLocation(),
                        topic,
                        "No document covers " + topic + found.nearestMiss(),
                        "Add a section about it to the operations documentation"));
            }
        }
        Verdict verdict = missing.isEmpty()
                ? Verdict.passed("All four topics are covered", evidence)
                : Verdict.failed("Not covered: " + String.join(", ", absent), missing)
                        .withEvidence(evidence);
        return verdict.withSearched(
                List.of("headings, links, names of files and folders about " + String.join(", ", TOPICS)));
    }

    private static List<String> stems(String topic, Options options) {
        List<String> stems = new ArrayList<>();
        for (String stem : options.list(Stems.NAME)) {
            if (stem.startsWith(topic + "=")) {
                stems.add(stem.substring(topic.length() + 1));
            }
        }
        return stems;
    }

    private static Evidence named(String topic, Evidence place) {
        return place.withNote(topic + ": " + place.note());
    }
}
