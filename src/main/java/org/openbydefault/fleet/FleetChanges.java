package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.report.RuleState;

/** What changed since an earlier run. Repositories that one of both runs could not judge are left out. */
final class FleetChanges {

    private final String since;
    private final List<FleetRepository> added = new ArrayList<>();
    private final List<FleetRepository> gone = new ArrayList<>();
    private final List<RuleChange> changes = new ArrayList<>();

    /**
     * @param since what the earlier run is called
     * @param before its repositories
     * @param now the repositories of this run
     */
    FleetChanges(String since, List<FleetRepository> before, List<FleetRepository> now) {
        this.since = since;
        Map<String, FleetRepository> left = new HashMap<>();
        before.forEach(repository -> left.put(repository.key(), repository));
        for (FleetRepository repository : now) {
            FleetRepository earlier = left.remove(repository.key());
            if (earlier == null) {
                added.add(repository);
            } else if (earlier.isJudged() && repository.isJudged()) {
                compare(earlier.judgement().get(), repository);
            }
        }
        for (FleetRepository repository : before) {
            if (left.containsKey(repository.key())) {
                gone.add(repository);
            }
        }
    }

    String since() {
        return since;
    }

    /** The repositories that the earlier run did not have. */
    List<FleetRepository> added() {
        return added;
    }

    /** The repositories that only the earlier run had. */
    List<FleetRepository> gone() {
        return gone;
    }

    /** The rules that went one way, in the order of the repositories. */
    List<RuleChange> of(RuleChange.Way way) {
        return changes.stream().filter(change -> change.way() == way).toList();
    }

    private void compare(Judgement before, FleetRepository repository) {
        Judgement now = repository.judgement().get();
        for (RuleOutcome outcome : now.outcomes()) {
            Optional<RuleOutcome> earlier = before.of(outcome.rule().id());
            if (earlier.isEmpty() && outcome.hasFailed()) {
                add(repository, outcome, RuleChange.Way.ASKED_NOW);
            } else if (earlier.isPresent() && earlier.get().hasFailed() != outcome.hasFailed()) {
                add(repository, outcome, way(outcome.state()));
            }
        }
        for (RuleOutcome outcome : before.outcomes()) {
            if (outcome.hasFailed() && now.of(outcome.rule().id()).isEmpty()) {
                add(repository, outcome, RuleChange.Way.SET_ASIDE);
            }
        }
    }

    private static RuleChange.Way way(RuleState now) {
        if (now.hasFailed()) {
            return RuleChange.Way.BROKEN;
        }
        return now == RuleState.PASSED || now == RuleState.NOT_APPLICABLE
                ? RuleChange.Way.MENDED
                : RuleChange.Way.SET_ASIDE;
    }

    private void add(FleetRepository repository, RuleOutcome outcome, RuleChange.Way way) {
        changes.add(new RuleChange(repository, outcome.rule(), way));
    }
}
