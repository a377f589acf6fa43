package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.OffRule;
import org.openbydefault.text.Wording;

/** The rules that were turned off, in words. */
final class OffText {

    private OffText() {}

    /**
     * One rule each where the repository turned it off, for example {@code changelog, We release daily (pom.xml:41)};
     * what a policy leaves out is counted.
     */
    static List<String> of(List<OffRule> off) {
        List<String> texts = new ArrayList<>();
        for (OffRule rule : off) {
            if (!rule.isByPolicy()) {
                texts.add(rule.id()
                        + (rule.reason().isPresent() ? ", " + rule.reason().get() : "") + " (" + rule.where() + ")");
            }
        }
        int byPolicy = off.size() - texts.size();
        if (byPolicy > 0) {
            texts.add(Wording.counted(byPolicy, "rule", "rules") + " by the policy");
        }
        return texts;
    }
}
