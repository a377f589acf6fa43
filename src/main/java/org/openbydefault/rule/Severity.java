package org.openbydefault.rule;

import java.util.Locale;

/** How loud a failure is. Belongs to the user, never to the rule. In ascending order. */
public enum Severity {
    /** The rule does not run. */
    OFF,
    INFO,
    WARNING,
    ERROR;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The word in configuration and reports. */
    public String id() {
        return id;
    }
}
