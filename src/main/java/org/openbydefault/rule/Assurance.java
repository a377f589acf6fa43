package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;

/** How far a pass speaks for a criterion. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum Assurance {
    /** What the criterion asks for is what the rule compares, counts or looks up. */
    MEASURED("measured"),
    /** The rule finds a place that speaks of it; whether that is enough, a person has to confirm. */
    FOUND("found, to be confirmed by a person");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    /** In reports. */
    public String words() {
        return words;
    }
}
