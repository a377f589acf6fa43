package org.openbydefault.fleet;

import java.util.List;
import org.openbydefault.report.RuleState;

/**
 * What a rule says of a repository.
 *
 * @param message the outcome in one sentence
 * @param findings the first of them
 */
record RuleOutcome(FleetRule rule, RuleState state, String message, List<FleetFinding> findings) {

    boolean hasFailed() {
        return state.hasFailed();
    }
}
