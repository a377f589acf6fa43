package org.openbydefault.fleet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The repositories of a run.
 *
 * @param repositories the worst first
 * @param changes since an earlier run, where there is one
 */
record Fleet(List<FleetRepository> repositories, Optional<FleetChanges> changes) {

    /** How many repositories stand how. */
    Map<Standing, Integer> standings() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (FleetRepository repository : repositories) {
            counts.merge(Standing.of(repository), 1, Integer::sum);
        }
        return counts;
    }

    /** How many repositories were judged by which policy. */
    Map<String, Integer> policies() {
        return count(Judgement::policyAndDigest);
    }

    /** How many repositories are of which kind. */
    Map<String, Integer> kinds() {
        return count(Judgement::kind);
    }

    private Map<String, Integer> count(Function<Judgement, String> property) {
        Map<String, Integer> counts = new TreeMap<>();
        for (FleetRepository repository : repositories) {
            repository.judgement().ifPresent(judgement -> counts.merge(property.apply(judgement), 1, Integer::sum));
        }
        return counts;
    }
}
