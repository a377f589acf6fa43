package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;

/** What a rule says of a repository. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum Outcome {
    PASSED("passed"),
    FAILED("failed"),
    /** A person should look; never fails a build. */
    REVIEW("review"),
    NOT_APPLICABLE("not-applicable"),
    /** The facts could not be had. */
    UNKNOWN("unknown");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** The word in reports. */
    public String id() {
        return id;
    }
}
