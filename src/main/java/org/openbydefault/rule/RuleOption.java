package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;

/** An option that a rule understands; {@link RuleInfo#withOption} makes one. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class RuleOption {

    /** Why a rule is set as it is; shown in reports. Every rule has it. */
    public static final RuleOption REASON = new RuleOption("reason", "why this rule is set as it is, shown in reports");

    /** Findings that the user lives with; {@link #REASON} says why. Every rule has it. */
    public static final RuleOption ACCEPTED = new RuleOption(
            "accepted", "findings that do not fail the build, path or path#subject, comma-separated; needs a reason");

    /** How long they are accepted. Every rule has it. */
    public static final RuleOption UNTIL =
            new RuleOption("until", "last day on which they are accepted, as 2027-03-31");

    /** Where the evidence is. Every rule that looks for the presence of something has it. */
    public static final RuleOption EVIDENCE =
            new RuleOption("evidence", "path or URL where the evidence is, comma-separated");

    private final String name;
    private final String description;

    RuleOption(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** Element name in {@code <options><rule-id>}. */
    public String name() {
        return name;
    }

    /** What it does, for {@code explain} and error messages. */
    public String description() {
        return description;
    }
}
