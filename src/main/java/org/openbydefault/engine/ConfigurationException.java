package org.openbydefault.engine;

import java.util.Collections;
import java.util.List;

/** The configuration has mistakes; the message lists them all, each with the nearest valid name. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems one sentence each, at least one */
    public ConfigurationException(List<String> problems) {
        super(
                problems.size() == 1
                        ? problems.get(0)
                        : problems.size() + " mistakes in the configuration:\n  - " + String.join("\n  - ", problems));
        this.problems = Collections.unmodifiableList(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
