package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Verdict;

/** What reports begin with: that a project has ended, or looks as if it had. */
public final class StateOfLife {

    private StateOfLife() {}

    /** That the project has ended before that its change log did. */
    public static List<LifeFact> of(List<RuleResult> results) {
        List<LifeFact> facts = new ArrayList<>();
        for (RuleResult result : results) {
            String state = result.verdict().attributes().get(Verdict.LIFE);
            if (state != null && !result.verdict().evidence().isEmpty()) {
                boolean isEnd = result.verdict().attributes().containsKey(Verdict.ENDED);
                Evidence said = result.verdict().evidence().get(0);
                Location place = said.location().orElseThrow();
                facts.add(isEnd ? 0 : facts.size(), new LifeFact(state, place, said.note()));
            }
        }
        return facts;
    }
}
