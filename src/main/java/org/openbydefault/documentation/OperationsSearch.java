package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Section;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/**
 * Looks for what is said about deployment, and for topics of operation first in the documents that tell how to deploy and
 * operate the product. Every rule asks here, so that all see the same.
 */
public final class OperationsSearch {

    private OperationsSearch() {}

    /** The README of a repository of automation is the manual, whatever its sections are called. */
    public static Topic deploymentTopic(Project project) {
        boolean isAutomation = project.kind().kind() == ProjectKind.INFRASTRUCTURE;
        return Topics.named(isAutomation ? "infrastructure" : "deployment");
    }

    /** What is said about deployment. */
    public static TopicEvidence deployment(Project project) {
        return TopicSearch.find(project, deploymentTopic(project));
    }

    /** The section of the README or of a document about deployment that says what can be configured. */
    public static Optional<Evidence> configuration(Project project) {
        Topic topic = Topics.named("configuration");
        for (String path : deployment(project).documents()) {
            Optional<Document> document = project.files().document(path).value();
            List<Section> sections = document.isPresent() ? document.get().sections() : List.of();
            for (Section section : sections) {
                if (topic.matches(section.heading())) {
                    return Optional.of(
                            Evidence.heading(Location.of(path, Math.max(section.line(), 1)), section.heading()));
                }
            }
        }
        return Optional.empty();
    }

    /** What is said about operation, or about it in the words that the user adds. */
    public static TopicEvidence find(Project project, Topic topic) {
        return TopicSearch.find(project, topic, deployment(project).documents());
    }

    /** The best place about one of the topics that operations documentation is made of. */
    public static TopicEvidence findPart(Project project, Topic part) {
        List<String> first = new ArrayList<>(deployment(project).documents());
        first.addAll(find(project, Topics.named("operations")).documents());
        return TopicSearch.findBest(project, part, first);
    }
}
