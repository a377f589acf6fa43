package org.openbydefault.documentation;

import java.util.List;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** The sentences of a text that ask, or say that something is still to be written. */
final class OpenPoints {

    private String first = "";
    private boolean hasPlaceholder;
    private int words;

    private OpenPoints() {}

    static OpenPoints in(List<Section> sections) {
        OpenPoints points = new OpenPoints();
        for (Section section : sections) {
            points.read(section.text());
        }
        return points;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** Whether one of them is left over from a template, or says that the text is missing. */
    boolean hasPlaceholder() {
        return hasPlaceholder;
    }

    /** The first that says that the text is missing, or else the first question. */
    String first() {
        return first;
    }

    /** The words of all of them. */
    int words() {
        return words;
    }

    /** A question may run over several lines. */
    private void read(List<TextLine> lines) {
        int pending = 0;
        int before = -1;
        Topic placeholder = Topics.named("placeholder");
        for (TextLine line : lines) {
            String text = line.text().strip();
            pending = line.line() == before + 1 ? pending : 0;
            before = line.line();
            if (isPlaceholder(text, placeholder)) {
                first = hasPlaceholder ? first : text;
                hasPlaceholder = true;
                words += line.words();
                pending = 0;
            } else if (text.endsWith("?") || text.endsWith("？")) {
                first = first.isEmpty() ? text : first;
                words += pending + line.words();
                pending = 0;
            } else {
                pending = endsSentence(text) ? 0 : pending + line.words();
            }
        }
    }

    private static boolean isPlaceholder(String text, Topic placeholder) {
        return text.startsWith("TODO") || (text.contains("{{") && text.contains("}}")) || placeholder.matches(text);
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!:;。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
