package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.report.Html;
import org.openbydefault.report.RuleState;

/** In how many repositories a rule stands how. */
final class StateCounts {

    private StateCounts() {}

    /** For example {@code 45 errors, 1 info, 74 passed}. */
    static String words(RuleTally tally) {
        List<String> words = new ArrayList<>();
        for (RuleState state : RuleState.values()) {
            if (tally.count(state) > 0) {
                words.add(state.counted(tally.count(state)));
            }
        }
        return String.join(", ", words);
    }

    static Html bar(RuleTally tally) {
        List<Html> parts = new ArrayList<>();
        for (RuleState state : RuleState.values()) {
            if (tally.count(state) > 0) {
                parts.add(Html.of("<span class=\"%s\" style=\"flex-grow:%s\"></span>", state.id(), tally.count(state)));
            }
        }
        return Html.of("<div class=\"bar\" aria-hidden=\"true\">%s</div>", Html.all(parts));
    }
}
