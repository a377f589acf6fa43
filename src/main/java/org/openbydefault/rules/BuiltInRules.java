package org.openbydefault.rules;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.rule.Rule;
import org.openbydefault.rules.community.CommunityRules;
import org.openbydefault.rules.license.LicenseRules;
import org.openbydefault.rules.metadata.MetadataRules;
import org.openbydefault.rules.openness.OpennessRules;
import org.openbydefault.rules.operations.OperationsRules;

/** The rules that come with the plugin. */
public final class BuiltInRules {

    private BuiltInRules() {}

    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(LicenseRules.all());
        rules.addAll(CommunityRules.all());
        rules.addAll(OperationsRules.all());
        rules.addAll(MetadataRules.all());
        rules.addAll(OpennessRules.all());
        return rules;
    }
}
