package org.openbydefault.convert;

import java.util.List;

/**
 * What became of a rule set.
 *
 * @param policy the policy as YAML
 * @param steps what each rule became, or why it could not be mapped, in the order of the rule set
 */
public record Conversion(String policy, List<Step> steps) {

    /**
     * What became of one rule.
     *
     * @param rule its name in the rule set
     * @param isMapped whether the policy has it
     * @param note what it became, or why it did not
     */
    public record Step(String rule, boolean isMapped, String note) {}

    /** How many rules the policy has. */
    public int mapped() {
        int mapped = 0;
        for (Step step : steps) {
            if (step.isMapped()) {
                mapped++;
            }
        }
        return mapped;
    }
}
