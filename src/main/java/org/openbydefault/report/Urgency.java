package org.openbydefault.report;

import org.openbydefault.rule.Family;

/**
 * What cannot wait: what must not be published comes first, then what makes the repository open at all, then what most
 * readers look for.
 */
public final class Urgency {

    /** Of a rule that finds secrets. */
    public static final int SECRET = 0;

    /** Of a rule that is as urgent as most are. */
    static final int LEAST = 7;

    private Urgency() {}

    /** From {@link #SECRET} to {@link #LEAST}. */
    public static int of(String ruleId, Family family) {
        return switch (ruleId) {
            case "private-keys" -> SECRET;
            case "no-internal-hosts" -> 1;
            case "license-file" -> 2;
            case "readme" -> 4;
            case "scm", "scm-public", "scm-matches-remote", "scm-inheritance", "scm-reachable" -> 5;
            case "contributing" -> 6;
            default -> family == Family.LICENSE ? 3 : LEAST;
        };
    }
}
