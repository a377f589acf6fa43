package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbydefault.project.Project;
import org.openbydefault.topic.Topics;

/**
 * The documents that tell how to run the product, the README and CONTRIBUTING first: those behind the evidence, and
 * those that are named for a matter without being needed as evidence.
 */
public final class OperationsDocuments {

    /** What documentation about operation is made of. */
    public static final List<String> PARTS = List.of("upgrade", "backup", "monitoring", "troubleshooting");

    /** How many are read at the most. */
    private static final int MOST = 40;

    private final Set<String> paths = new LinkedHashSet<>();

    private OperationsDocuments(Project project) {
        paths.addAll(CommunityDocuments.of(project).frontPages());
    }

    /** Those about deployment. */
    public static OperationsDocuments ofDeployment(Project project, TopicEvidence deployment) {
        OperationsDocuments documents = new OperationsDocuments(project);
        documents.addAll(List.of(deployment));
        return documents;
    }

    /** Those of a product about whose operation nobody added words of their own. */
    public static OperationsDocuments of(Project project) {
        return ofOperation(project, OperationsSearch.find(project, Topics.named("operations")));
    }

    /** Those about deployment, and about operation and each of its parts. */
    public static OperationsDocuments ofOperation(Project project, TopicEvidence operation) {
        OperationsDocuments documents = new OperationsDocuments(project);
        List<TopicEvidence> found = new ArrayList<>();
        found.add(operation);
        for (String part : PARTS) {
            found.add(OperationsSearch.findPart(project, Topics.named(part)));
        }
        found.add(OperationsSearch.deployment(project));
        documents.addAll(found);
        return documents;
    }

    /** How many there are. */
    public int size() {
        return paths.size();
    }

    /** The paths of those that are read. */
    public List<String> read() {
        List<String> all = new ArrayList<>(paths);
        return all.subList(0, Math.min(all.size(), MOST));
    }

    /** What is evidence comes before what is only named. */
    private void addAll(List<TopicEvidence> found) {
        for (TopicEvidence evidence : found) {
            paths.addAll(evidence.documents());
        }
        for (TopicEvidence evidence : found) {
            paths.addAll(evidence.reading().leftOut());
        }
    }
}
