package org.openbydefault.rule;

import java.util.Locale;
import org.openbydefault.api.PublicApi;

/** How loud a failure is. Belongs to the user, never to the rule. In ascending order. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
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
