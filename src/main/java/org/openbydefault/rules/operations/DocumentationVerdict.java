package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.ClosedDoor;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.NonPublicReferences;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Topic;

/** Judges whether a topic is documented in the open. */
final class DocumentationVerdict {

    private final Project project;
    private final Topic topic;
    private final TopicEvidence found;

    private DocumentationVerdict(Project project, Topic topic, TopicEvidence found) {
        this.project = project;
        this.topic = topic;
        this.found = found;
    }

    /**
     * @param found what the documentation has about the topic
     * @param subject of the finding that it is missing
     * @param absent what is missing, a sentence without final full stop
     * @param fix what to do about it
     */
    static Verdict of(Project project, Topic topic, TopicEvidence found, String subject, String absent, Fix fix) {
        return new DocumentationVerdict(project, topic, found).judge(subject, absent, fix);
    }

    private Verdict judge(String subject, String absent, Fix fix) {
        List<ClosedDoor> doors = new NonPublicReferences(project).in(documents());
        if (!doors.isEmpty()) {
            return review(doors).withEvidence(found.all());
        }
        if (found.isPresent()) {
            String message = found.documented().isEmpty()
                    ? "By a link alone, which nobody verified"
                    : "Documented in " + found.documented().get(0).location().get();
            return Verdict.passed(message, found.all());
        }
        if (!found.weak().isEmpty()) {
            return Verdict.review(
                            found.weak().get(0).location().get(),
                            subject,
                            "Only " + best() + " speaks of it, and says little",
                            fix)
                    .withEvidence(found.weak());
        }
        return Absence.verdict(project, topic, subject, absent + found.reading(), found.misses(), fix);
    }

    /** The best of the weak evidence: a section before a link. */
    private String best() {
        Evidence best = found.weak().get(0);
        String what = best.url().isPresent() ? "a link to " + best.url().get() : "“" + best.note() + "”";
        return best.location().get() + " (" + what + ")";
    }

    private Set<String> documents() {
        Set<String> documents =
                new LinkedHashSet<>(CommunityDocuments.of(project).frontPages());
        documents.addAll(found.documents());
        return documents;
    }

    private Verdict review(List<ClosedDoor> doors) {
        List<Finding> findings = new ArrayList<>();
        for (ClosedDoor door : doors) {
            findings.add(Finding.of(
                    door.location(),
                    door.subject(),
                    "This place " + door.reason(),
                    "Publish that documentation, or say in the repository what outsiders need to know"));
        }
        String what = found.isPresent() ? "Part of the documentation" : "The documentation";
        return Verdict.review(what + " is not public, see " + doors.get(0).location(), findings);
    }
}
