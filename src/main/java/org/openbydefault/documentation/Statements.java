package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Wording;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Finds sentences about a topic, sections about licences and thanks left out. */
public final class Statements {

    private static final int LONGEST_NOTE = 80;

    private Statements() {}

    /** The lines of a document whose sentences speak of a topic. */
    public static List<Evidence> in(Document document, Topic topic) {
        List<Evidence> found = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!Topics.named("credits").matches(section.heading())) {
                addFrom(document.path(), section, topic, found);
            }
        }
        return found;
    }

    /** A sentence may run over the end of a line. */
    private static void addFrom(String path, Section section, Topic topic, List<Evidence> found) {
        List<String> before = List.of();
        for (TextLine line : section.text()) {
            List<String> words = Words.of(line.text());
            List<String> both = new ArrayList<>(before);
            both.addAll(words);
            if (topic.matches(both) && !topic.matches(before)) {
                found.add(Evidence.at(
                        Location.of(path, line.line()),
                        Wording.shortened(line.text().strip(), LONGEST_NOTE)));
            }
            before = words;
        }
    }
}
