package org.openbydefault.engine;

import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;

/**
 * A rule as it will run.
 *
 * @param origin where the severity was set, for example {@code policy strict}
 */
public record RuleSetting(Rule rule, Severity severity, String origin, Options options) {}
