package org.openbydefault.report;

import org.openbydefault.engine.RuleResult;

/** Where the words of a page lead. */
final class PageLinks {

    private final String toolVersion;

    PageLinks(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /** The id of a rule, linked to where the rule is explained. */
    Html to(RuleResult rule) {
        String id = rule.info().id();
        String url = RulePage.url(id, toolVersion);
        return url == null
                ? Html.of("<code>%s</code>", id)
                : Html.of("<a href=\"%s\"><code>%s</code></a>", url, id);
    }
}
