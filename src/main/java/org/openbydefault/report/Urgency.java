package org.openbydefault.report;

import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;

/**
 * What cannot wait: what must not be published comes first, then what makes the repository open at all, then what most
 * readers look for.
 */
final class Urgency {

    /** Of a rule that finds secrets. */
    static final int SECRET = 0;

    /** Of a rule that is as urgent as most are. */
    static final int LEAST = 7;

    private Urgency() {}

    /** From {@link #SECRET} to {@link #LEAST}. */
    static int of(RuleInfo rule) {
        return switch (rule.id()) {
            case "private-keys" -> SECRET;
            case "no-internal-hosts" -> 1;
            case "license-file" -> 2;
            case "readme" -> 4;
            case "scm", "scm-public", "scm-matches-remote", "scm-inheritance", "scm-reachable" -> 5;
            case "contributing" -> 6;
            default -> rule.family() == Family.LICENSE ? 3 : LEAST;
        };
    }
}
