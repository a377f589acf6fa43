package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.ClosedDoor;
import org.openbydefault.documentation.ManualElsewhere;
import org.openbydefault.documentation.NonPublicReferences;
import org.openbydefault.documentation.OperationsDocuments;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;
import org.openbydefault.topic.Topic;

/** Judges whether a topic is documented in the open. */
final class DocumentationVerdict {

    private final Project project;
    private final Topic topic;
    private final TopicEvidence found;
    private final OperationsDocuments documents;

    private DocumentationVerdict(Project project, Topic topic, TopicEvidence found, OperationsDocuments documents) {
        this.project = project;
        this.topic = topic;
        this.found = found;
        this.documents = documents;
    }

    /**
     * @param found what the documentation has about the topic
     * @param documents where closed doors are looked for
     * @param subject of the finding that it is missing
     * @param absent what is missing, a sentence without final full stop
     * @param fix what to do about it
     */
    static Verdict of(
            Project project,
            Topic topic,
            TopicEvidence found,
            OperationsDocuments documents,
            String subject,
            String absent,
            Fix fix) {
        return new DocumentationVerdict(project, topic, found, documents).judge(subject, absent, fix);
    }

    private Verdict judge(String subject, String absent, Fix fix) {
        NonPublicReferences references = NonPublicReferences.of(project);
        List<ClosedDoor> doors = references.in(documents.read());
        if (!doors.isEmpty()) {
            return review(doors, references.open(found.all()));
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
        Optional<Evidence> manual = ManualElsewhere.of(project);
        return manual.isPresent()
                ? unread(manual.get(), subject, absent, fix)
                : Absence.verdict(project, topic, subject, absent + found.reading(), found.misses(), fix);
    }

    private static Verdict unread(Evidence manual, String subject, String absent, Fix fix) {
        Location place = manual.location().get();
        String message = absent + "; the manual, " + manual.url().get() + ", is elsewhere and was not read";
        return Verdict.review(place, subject, message, fix).withEvidence(List.of(manual));
    }

    /** The best of the weak evidence: a section before a link. */
    private String best() {
        Evidence best = found.weak().get(0);
        String what = best.url().isPresent() ? "a link to " + best.url().get() : "“" + best.note() + "”";
        return best.location().get() + " (" + what + ")";
    }

    private Verdict review(List<ClosedDoor> doors, List<Evidence> open) {
        List<Finding> findings = new ArrayList<>();
        Set<String> affected = new HashSet<>();
        for (ClosedDoor door : doors) {
            affected.add(door.location().path());
            findings.add(Finding.of(
                    door.location(),
                    door.subject(),
                    "This place " + door.reason(),
                    "Publish what is there, or say in the repository what outsiders need to know"));
        }
        String what = open.isEmpty() ? "The documentation is not public" : "Part of the documentation is not public";
        return Verdict.review(
                        what + ": " + affected.size() + " of "
                                + Wording.counted(documents.read().size(), "document", "documents") + unread()
                                + (affected.size() == 1 ? " sends its reader" : " send their readers")
                                + " behind a closed door, see "
                                + doors.get(0).location(),
                        findings)
                .withEvidence(open);
    }

    private String unread() {
        int left = documents.size() - documents.read().size();
        return left == 0 ? "" : " (" + left + " more were not read)";
    }
}
