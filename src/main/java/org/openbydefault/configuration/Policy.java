package org.openbydefault.configuration;

import java.util.Map;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;

/** A named set of severities and options. */
public interface Policy {

    /** The name or place as the user wrote it. */
    String word();

    Severity severityOf(RuleInfo rule);

    /** The options of one rule by name; empty when the policy sets none. */
    Map<String, String> optionsOf(String ruleId);
}
