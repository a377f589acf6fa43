package org.openbydefault.report;

import org.jspecify.annotations.Nullable;

/** Where a rule is explained. */
final class RulePage {

    /** The home of this plugin. */
    static final String HOME = "https://github.com/openbydefault/open-by-default-maven-plugin";

    private RulePage() {}

    /** The address of a built-in rule's page; null for a rule from elsewhere, whose id has a dot. */
    static @Nullable String url(String ruleId) {
        return ruleId.indexOf('.') < 0 ? HOME + "/blob/main/docs/rules/" + ruleId + ".md" : null;
    }
}
