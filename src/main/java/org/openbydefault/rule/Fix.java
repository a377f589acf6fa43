package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;
import org.openbydefault.text.QuotedText;

/**
 * What to do about a finding. Compared by its parts. Sentence and lines are those of the rule: line breaks in values of
 * the checkout that stand in them become spaces, so that a checkout cannot add a line that somebody pastes.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Fix {

    private final String sentence;
    private final List<String> lines;
    private final boolean isExample;
    private final Optional<String> replacement;

    private Fix(String sentence, List<String> lines, boolean isExample, Optional<String> replacement) {
        List<String> single = new ArrayList<>(lines.size());
        for (String line : lines) {
            single.add(QuotedText.sentence(line));
        }
        this.sentence = QuotedText.sentence(sentence);
        this.lines = Collections.unmodifiableList(single);
        this.isExample = isExample;
        this.replacement = replacement;
    }

    /** A sentence or, where the text starts with {@code <}, one line of markup that is ready to be pasted. */
    public static Fix of(String text) {
        return text.startsWith("<") ? of("", List.of(text)) : of(text, List.of());
    }

    /** A sentence, perhaps an empty one, and lines that are ready to be pasted. */
    public static Fix of(String sentence, String... lines) {
        return of(sentence, List.of(lines));
    }

    /** A sentence, perhaps an empty one, and lines that are ready to be pasted. */
    public static Fix of(String sentence, List<String> lines) {
        return new Fix(sentence, lines, false, Optional.empty());
    }

    /** A sentence that says what is to stand in place of the finding's subject. */
    public static Fix replace(String sentence, String replacement) {
        return new Fix(sentence, List.of(), false, Optional.of(replacement));
    }

    /** The same with lines that only show the form. */
    public Fix asExample() {
        return new Fix(sentence, lines, true, replacement);
    }

    /** What to do, without final full stop; empty where the lines say it. */
    public String sentence() {
        return sentence;
    }

    /** What is ready to be pasted below the sentence, perhaps nothing. */
    public List<String> lines() {
        return lines;
    }

    /** Whether the lines only show the form: a person has to fill in or to decide something. */
    public boolean isExample() {
        return isExample;
    }

    /** What is to stand in place of the finding's subject, where that alone mends it. */
    public Optional<String> replacement() {
        return replacement;
    }

    /** Sentence and lines, one below the other. */
    public String text() {
        StringBuilder text = new StringBuilder(sentence);
        for (String line : lines) {
            text.append(text.length() == 0 ? "" : "\n").append(line);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fix fix
                && sentence.equals(fix.sentence)
                && lines.equals(fix.lines)
                && isExample == fix.isExample
                && replacement.equals(fix.replacement);
    }

    @Override
    public int hashCode() {
        return 31 * sentence.hashCode() + lines.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
