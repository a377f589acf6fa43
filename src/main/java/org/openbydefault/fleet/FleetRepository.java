package org.openbydefault.fleet;

import java.util.Comparator;
import java.util.Optional;
import org.openbydefault.report.RuleState;

/**
 * A repository with what its report says.
 *
 * @param key the same in an earlier run
 * @param name for people
 * @param page where it can be looked at; empty where that is not known
 * @param judgement empty where the repository could not be judged
 * @param error why not; empty otherwise
 * @param source where the report stands; empty where it cannot be read
 */
record FleetRepository(
        String key,
        String name,
        String page,
        Optional<Judgement> judgement,
        String error,
        Optional<ReportSource> source) {

    /** What could not be judged, then those with the most errors. */
    static final Comparator<FleetRepository> WORST_FIRST = Comparator.<FleetRepository>comparingInt(
                    repository -> repository.isJudged() ? 1 : 0)
            .thenComparing(repository -> -repository.count(RuleState.ERROR))
            .thenComparing(repository -> -repository.count(RuleState.WARNING))
            .thenComparing(repository -> -repository.count(RuleState.INFO))
            .thenComparing(FleetRepository::name)
            .thenComparing(FleetRepository::key);

    boolean isJudged() {
        return judgement.isPresent();
    }

    /** Whether its report is about a later commit than the other's. */
    boolean isYoungerThan(FleetRepository other) {
        return date().compareTo(other.date()) > 0;
    }

    /** The day of the commit that was judged; empty where that is not known. */
    String date() {
        return judgement.map(Judgement::date).orElse("");
    }

    int count(RuleState state) {
        return judgement.isPresent() ? judgement.get().count(state) : 0;
    }
}
