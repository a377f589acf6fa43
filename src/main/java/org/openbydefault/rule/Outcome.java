package org.openbydefault.rule;

/** What a rule says of a repository. */
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
