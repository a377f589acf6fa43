package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.QuotedText;

/**
 * What to do about a finding. Sentence and lines are those of the rule: line breaks in values of the checkout that stand
 * in them become spaces, so that a checkout cannot add a line that somebody pastes.
 *
 * @param sentence what to do, without final full stop; empty where the lines say it
 * @param lines what is ready to be pasted below it, perhaps nothing
 * @param isExample whether the lines only show the form: a person has to fill in or to decide something
 * @param replacement what is to stand in place of the finding's subject, where that alone mends it
 */
public record Fix(String sentence, List<String> lines, boolean isExample, Optional<String> replacement) {

    public Fix {
        sentence = QuotedText.sentence(sentence);
        List<String> single = new ArrayList<>(lines.size());
        for (String line : lines) {
            single.add(QuotedText.sentence(line));
        }
        lines = Collections.unmodifiableList(single);
    }

    /** A sentence and lines that are right as they stand. */
    public Fix(String sentence, List<String> lines) {
        this(sentence, lines, false, Optional.empty());
    }

    /** A sentence or, where the text starts with {@code <}, one line of markup that is ready to be pasted. */
    public static Fix of(String text) {
        return text.startsWith("<") ? new Fix("", List.of(text)) : new Fix(text, List.of());
    }

    /** A sentence, perhaps an empty one, and lines that are ready to be pasted. */
    public static Fix of(String sentence, String... lines) {
        return new Fix(sentence, List.of(lines));
    }

    /** A sentence that says what is to stand in place of the finding's subject. */
    public static Fix replace(String sentence, String replacement) {
        return new Fix(sentence, List.of(), false, Optional.of(replacement));
    }

    /** The same with lines that only show the form. */
    public Fix asExample() {
        return new Fix(sentence, lines, true, replacement);
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
