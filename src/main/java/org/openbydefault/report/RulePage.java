package org.openbydefault.report;

import org.jspecify.annotations.Nullable;

/** Where a rule is explained, as of the version that checked. */
public final class RulePage {

    /** The home of this plugin. */
    public static final String HOME = "https://github.com/openbydefault/open-by-default-maven-plugin";

    private RulePage() {}

    /**
     * The address of a built-in rule's page; null for a rule from elsewhere, whose id has a dot.
     *
     * @param toolVersion the version of this plugin
     */
    public static @Nullable String url(String ruleId, String toolVersion) {
        return ruleId.indexOf('.') < 0 ? HOME + "/blob/" + tag(toolVersion) + "/docs/rules/" + ruleId + ".md" : null;
    }

    /** The tag of a release in this plugin's repository; the branch for what is not released. */
    static String tag(String toolVersion) {
        return toolVersion.endsWith("-SNAPSHOT") ? "main" : "v" + toolVersion;
    }
}
