package org.openbydefault.engine;

import java.util.Collections;
import java.util.List;
import org.openbydefault.text.QuotedText;

/** The configuration has mistakes; the message lists them all, each with the nearest valid name. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems one sentence each, at least one */
    public ConfigurationException(List<String> problems) {
        super(message(problems));
        this.problems = Collections.unmodifiableList(problems);
    }

    /** What the user or a checkout wrote stands in the sentences, so each is kept on its line. */
    private static String message(List<String> problems) {
        if (problems.size() == 1) {
            return QuotedText.sentence(problems.get(0));
        }
        StringBuilder message =
                new StringBuilder(200).append(problems.size()).append(" mistakes in the configuration:");
        for (String problem : problems) {
            message.append("\n  - ").append(QuotedText.sentence(problem));
        }
        return message.toString();
    }

    public List<String> problems() {
        return problems;
    }
}
