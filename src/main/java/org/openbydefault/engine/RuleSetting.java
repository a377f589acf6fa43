package org.openbydefault.engine;

import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;

/**
 * A rule as it will run.
 *
 * @param origin where the severity was set, for example {@code policy strict}
 * @param isByPolicy whether a policy set it
 * @param floor below which nothing lowers the severity; {@link Severity#OFF} where no policy sets one
 */
public record RuleSetting(
        Rule rule, Severity severity, String origin, boolean isByPolicy, Options options, Severity floor) {

    /** A rule that no policy says anything of. */
    public RuleSetting(Rule rule, Severity severity, String origin, Options options) {
        this(rule, severity, origin, false, options, Severity.OFF);
    }

    /** The same, held by a policy. */
    public RuleSetting heldAt(Severity least) {
        Severity higher = least.compareTo(floor) > 0 ? least : floor;
        return new RuleSetting(rule, severity, origin, isByPolicy, options, higher);
    }
}
