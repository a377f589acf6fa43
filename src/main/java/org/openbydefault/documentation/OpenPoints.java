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
    private int otherWords;

    private OpenPoints() {}

    /** @param enough as many words that are no open points make a text, and the rest is not read */
    static OpenPoints in(List<Section> sections, int enough) {
        OpenPoints points = new OpenPoints();
        for (int i = 0; i < sections.size() && points.otherWords < enough; i++) {
            points.read(sections.get(i).text(), enough);
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

    /** The words around them, at least as many as were enough where there are so many. */
    int otherWords() {
        return otherWords;
    }

    /** A question may run over several lines. */
    private void read(List<TextLine> lines, int enough) {
        int pending = 0;
        int before = -1;
        Topic placeholder = Topics.named("placeholder");
        for (int i = 0; i < lines.size() && otherWords < enough; i++) {
            TextLine line = lines.get(i);
            String text = line.text().strip();
            if (line.line() != before + 1) {
                otherWords += pending;
                pending = 0;
            }
            before = line.line();
            if (isPlaceholder(text, placeholder)) {
                first = hasPlaceholder ? first : text;
                hasPlaceholder = true;
                words += line.words();
                otherWords += pending;
                pending = 0;
            } else if (text.endsWith("?") || text.endsWith("？")) {
                first = first.isEmpty() ? text : first;
                words += pending + line.words();
                pending = 0;
            } else {
                pending += line.words();
                if (endsSentence(text)) {
                    otherWords += pending;
                    pending = 0;
                }
            }
        }
        otherWords += pending;
    }

    private static boolean isPlaceholder(String text, Topic placeholder) {
        return text.startsWith("TODO") || (text.contains("{{") && text.contains("}}")) || placeholder.matches(text);
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!:;。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
