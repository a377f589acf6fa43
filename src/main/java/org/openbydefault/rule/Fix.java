package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openbydefault.project.QuotedText;

/**
 * What to do about a finding. Sentence and lines are those of the rule: line breaks in values of the checkout that stand
 * in them become spaces, so that a checkout cannot add a line that somebody pastes.
 *
 * @param sentence what to do, without final full stop; empty where the lines say it
 * @param lines what is ready to be pasted below it, perhaps nothing
 */
public record Fix(String sentence, List<String> lines) {

    public Fix {
        sentence = QuotedText.sentence(sentence);
        List<String> single = new ArrayList<>(lines.size());
        for (String line : lines) {
            single.add(QuotedText.sentence(line));
        }
        lines = Collections.unmodifiableList(single);
    }

    /** A sentence or, where the text starts with {@code <}, one line of markup that is ready to be pasted. */
    public static Fix of(String text) {
        return text.startsWith("<") ? new Fix("", List.of(text)) : new Fix(text, List.of());
    }

    /** A sentence, perhaps an empty one, and lines that are ready to be pasted. */
    public static Fix of(String sentence, String... lines) {
        return new Fix(sentence, List.of(lines));
    }

    /** Sentence and lines, one below the other. */
    public String text() {
        StringBuilder text = new StringBuilder(sentence);
        for (String line : lines) {
            text.append(text.length() == 0 ? "" : "\n").append(line);
        }
        return text.toString();
    }
}
