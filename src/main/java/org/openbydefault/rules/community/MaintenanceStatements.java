package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.documentation.Statements;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Looks for files, sentences and links that say who maintains the project. */
final class MaintenanceStatements {

    private final Project project;
    private final Topic topic;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();

    MaintenanceStatements(Project project, Topic topic) {
        this.project = project;
        this.topic = topic;
        TopicEvidence named = CommunitySearch.find(project, Topics.named("maintenance-file"));
        evidence.addAll(named.documented());
        for (String path : documents()) {
            readSentences(path);
        }
        TopicEvidence links = CommunitySearch.find(project, topic);
        evidence.addAll(named.linked());
        evidence.addAll(links.linked());
        misses.addAll(named.misses());
        misses.addAll(links.misses());
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<NearMiss> misses() {
        return misses;
    }

    private Set<String> documents() {
        Set<String> documents =
                new LinkedHashSet<>(CommunityDocuments.of(project).frontPages());
        documents.addAll(CommunityDocuments.of(project).named(Topics.named("community-file")));
        return documents;
    }

    private void readSentences(String path) {
        Optional<Document> document = project.files().document(path).value();
        if (document.isPresent()) {
            for (Evidence said : Statements.in(document.get(), topic)) {
                if (!said.note().contains(MaintenanceProposal.UNKNOWN + " ")) {
                    evidence.add(said);
                }
            }
            addHints(document.get());
        }
    }

    /** Sentences that say who, but not what others may expect. */
    private void addHints(Document document) {
        List<Evidence> hints = Statements.in(document, Topics.named("maintenance-hint"));
        if (!hints.isEmpty()) {
            misses.add(new NearMiss(
                    hints.get(0).location().get(),
                    "(“" + hints.get(0).note() + "”) says who, but not what outsiders may expect"));
        }
    }
}
