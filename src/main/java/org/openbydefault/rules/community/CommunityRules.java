package org.openbydefault.rules.community;

import java.util.List;
import org.openbydefault.rule.Rule;

/** The rules of the family community. */
public final class CommunityRules {

    private CommunityRules() {}

    public static List<Rule> all() {
        return List.of(
                new Readme(),
                new Contributing(),
                new CodeOfConduct(),
                new SecurityPolicy(),
                new MaintenanceModel(),
                new Support(),
                new Changelog(),
                new BuildDocs(),
                new DocsLinks(),
                new DocsPlaceholders());
    }
}
