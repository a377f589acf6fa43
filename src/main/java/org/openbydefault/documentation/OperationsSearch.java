package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
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
