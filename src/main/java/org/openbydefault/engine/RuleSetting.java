package org.openbydefault.engine;

import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;

/**
 * A rule as it will run.
 *
 * @param origin where the severity was set, for example {@code policy strict}
 * @param floor below which nothing lowers the severity; {@link Severity#OFF} where no policy sets one
 */
public record RuleSetting(Rule rule, Severity severity, String origin, Options options, Severity floor) {

    /** A rule that no policy holds. */
    public RuleSetting(Rule rule, Severity severity, String origin, Options options) {
        this(rule, severity, origin, options, Severity.OFF);
    }

    /** The same, held by a policy. */
    public RuleSetting heldAt(Severity least) {
        return new RuleSetting(rule, severity, origin, options, least.compareTo(floor) > 0 ? least : floor);
    }
}
