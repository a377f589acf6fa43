package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.documentation.ProductName;
import org.openbydefault.documentation.Statements;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Wording;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Looks for files, sentences and links that say who maintains the project. */
final class MaintenanceStatements {

    /** Within so many lines a document speaks of the project as a whole. */
    private static final int OPENING = 15;

    /** In characters, of what stands in front of a colon. */
    private static final int LONGEST_LABEL = 30;

    private static final int LONGEST_NOTE = 80;

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
                if (!said.note().contains(MaintenanceProposal.UNKNOWN + " ") && !endsAPart(document.get(), said)) {
                    evidence.add(said);
                }
            }
            addLabels(document.get());
            addHints(document.get());
        }
    }

    /** “Maintainer: Acme” says who, where they are found. */
    private void addLabels(Document document) {
        for (Section section : document.sections()) {
            for (TextLine line : section.text()) {
                String text = line.text().strip();
                int colon = text.indexOf(':');
                if (colon > 0
                        && colon <= LONGEST_LABEL
                        && colon + 1 < text.length()
                        && Topics.named("maintenance-file").matches(text.substring(0, colon))) {
                    evidence.add(Evidence.at(
                            Location.of(document.path(), line.line()), Wording.shortened(text, LONGEST_NOTE)));
                }
            }
        }
    }

    /** “The old image is not maintained any more” says nothing of the project. */
    private boolean endsAPart(Document document, Evidence said) {
        int line = said.location().get().line();
        String sentence = line <= OPENING ? "" : sentence(document, line);
        Optional<String> phrase = topic.find(sentence);
        return phrase.isPresent()
                && phrase.equals(Topics.named("ended").find(sentence))
                && !Topics.named("project-itself").matches(sentence);
    }

    private boolean isAboutProject(String sentence) {
        return Topics.named("project-itself").matches(sentence) || ProductName.isIn(sentence, project);
    }

    /** “Developed at the institute” has no subject: the project is meant. */
    private static boolean beginsWithHint(String text) {
        List<String> words = Words.of(text);
        Optional<String> phrase = Topics.named("maintenance-hint").find(text);
        return phrase.isPresent()
                && !words.isEmpty()
                && Words.of(phrase.get()).get(0).equals(words.get(0));
    }

    /** The line with the one before, over whose end a sentence may run. */
    private static String sentence(Document document, int line) {
        for (Section section : document.sections()) {
            String before = "";
            for (TextLine text : section.text()) {
                if (text.line() == line) {
                    return before + " " + text.text();
                }
                before = text.text();
            }
        }
        return "";
    }

    /** Sentences that say who, but not what others may expect. */
    private void addHints(Document document) {
        for (Evidence hint : Statements.in(document, Topics.named("maintenance-hint"))) {
            if (beginsWithHint(hint.note())
                    || isAboutProject(sentence(document, hint.location().get().line()))) {
                misses.add(new NearMiss(
                        hint.location().get(), "(“" + hint.note() + "”) says who, but not what outsiders may expect"));
                return;
            }
        }
    }
}
