package org.openbydefault.report;

import org.openbydefault.engine.RuleResult;

/** Why the user set a rule as it is, where somebody said so. */
final class ReasonLine {

    private ReasonLine() {}

    static Html of(RuleResult rule) {
        return rule.reason().isPresent()
                ? Html.of("<p><b>Reason</b> %s</p>\n", rule.reason().get())
                : Html.NONE;
    }
}
