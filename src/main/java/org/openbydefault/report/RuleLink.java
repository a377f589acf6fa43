package org.openbydefault.report;

import org.openbydefault.engine.RuleResult;

/** The id of a rule, linked to where the rule is explained. */
final class RuleLink {

    private RuleLink() {}

    static Html of(RuleResult rule) {
        String id = rule.info().id();
        String url = RulePage.url(id);
        return url == null ? Html.of("<code>%s</code>", id) : Html.of("<a href=\"%s\"><code>%s</code></a>", url, id);
    }
}
