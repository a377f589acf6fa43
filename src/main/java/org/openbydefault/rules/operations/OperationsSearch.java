package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.documentation.TopicSearch;
import org.openbydefault.project.Project;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Looks for topics of operation first in the documents that tell how to deploy and operate the product. */
final class OperationsSearch {

    private OperationsSearch() {}

    static TopicEvidence find(Project project, Topic topic) {
        return TopicSearch.find(project, topic, deployment(project));
    }

    /** One of the topics that operations documentation is made of. */
    static TopicEvidence findPart(Project project, Topic part) {
        List<String> first = new ArrayList<>(deployment(project));
        first.addAll(find(project, Topics.named("operations")).documents());
        return TopicSearch.find(project, part, first);
    }

    private static List<String> deployment(Project project) {
        return TopicSearch.find(project, DeploymentDocs.topic(project)).documents();
    }
}
