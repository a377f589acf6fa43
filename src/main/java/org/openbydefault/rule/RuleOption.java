package org.openbydefault.rule;

/**
 * An option that a rule understands.
 *
 * @param name element name in {@code <options><rule-id>}
 * @param description what it does, for {@code explain} and error messages
 */
public record RuleOption(String name, String description) {

    /** Why a rule is set as it is; shown in reports. Every rule has it. */
    public static final RuleOption REASON = new RuleOption("reason", "why this rule is set as it is, shown in reports");

    /** Where the evidence is. Every rule that looks for the presence of something has it. */
    public static final RuleOption EVIDENCE =
            new RuleOption("evidence", "path or URL where the evidence is, comma-separated");
}
