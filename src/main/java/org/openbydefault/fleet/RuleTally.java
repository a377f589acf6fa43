package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openbydefault.report.RuleState;
import org.openbydefault.report.Urgency;

/** How a rule stands in all repositories. */
final class RuleTally {

    /**
     * What to do first: a secret that is public; then the rule whose mending lets most repositories be without an error of
     * it, then a warning, then an information.
     */
    static final Comparator<RuleTally> MOST_FIRST = Comparator.<RuleTally>comparingInt(
                    tally -> tally.isSecret() && tally.failed() > 0 ? 0 : 1)
            .thenComparing(tally -> -tally.count(RuleState.ERROR))
            .thenComparing(tally -> -tally.count(RuleState.WARNING))
            .thenComparing(tally -> -tally.count(RuleState.INFO))
            .thenComparing(tally -> -tally.count(RuleState.REVIEW))
            .thenComparing(tally -> tally.rule().id());

    private final FleetRule rule;
    private final Map<RuleState, List<FleetRepository>> repositories = new EnumMap<>(RuleState.class);
    private final Map<String, Integer> remedies = new HashMap<>();
    private final Map<String, List<FleetRepository>> causes = new TreeMap<>();
    private int alone;

    private RuleTally(FleetRule rule) {
        this.rule = rule;
    }

    /** Those of all rules, what to do first comes first. */
    static List<RuleTally> of(List<FleetRepository> repositories) {
        Map<String, RuleTally> tallies = new TreeMap<>();
        for (FleetRepository repository : repositories) {
            if (repository.isJudged()) {
                for (RuleOutcome outcome : repository.judgement().get().outcomes()) {
                    tallies.computeIfAbsent(outcome.rule().id(), id -> new RuleTally(outcome.rule()))
                            .add(repository, outcome);
                }
            }
        }
        List<RuleTally> sorted = new ArrayList<>(tallies.values());
        sorted.sort(MOST_FIRST);
        return sorted;
    }

    FleetRule rule() {
        return rule;
    }

    /** The repositories in which it stands like that. */
    List<FleetRepository> repositories(RuleState state) {
        return repositories.getOrDefault(state, List.of());
    }

    int count(RuleState state) {
        return repositories(state).size();
    }

    /** In how many repositories it fails. */
    int failed() {
        return count(RuleState.ERROR) + count(RuleState.WARNING) + count(RuleState.INFO);
    }

    /** How many repositories have no other error. */
    int alone() {
        return alone;
    }

    /** The loudest state in which it fails, or what comes after; passed where it is in no such state. */
    RuleState worst() {
        for (RuleState state : RuleState.values()) {
            if (count(state) > 0 && state.compareTo(RuleState.PASSED) < 0) {
                return state;
            }
        }
        return RuleState.PASSED;
    }

    /** Whether what fails is a secret that is public. */
    boolean isSecret() {
        return Urgency.of(rule.id(), rule.family()) == Urgency.SECRET;
    }

    /** What most of the repositories have to do; empty where nothing fails. */
    Optional<String> remedy() {
        return remedies.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /**
     * Causes that several repositories have in common, by what the findings are about, the most frequent first; none where
     * all have the same.
     */
    List<Cause> sharedCauses() {
        List<Cause> shared = new ArrayList<>();
        for (Map.Entry<String, List<FleetRepository>> cause : causes.entrySet()) {
            if (causes.size() > 1 && cause.getValue().size() > 1) {
                shared.add(new Cause(cause.getKey(), cause.getValue()));
            }
        }
        shared.sort(Comparator.comparingInt(cause -> -cause.repositories().size()));
        return shared;
    }

    private void add(FleetRepository repository, RuleOutcome outcome) {
        repositories
                .computeIfAbsent(outcome.state(), state -> new ArrayList<>())
                .add(repository);
        if (outcome.state() == RuleState.ERROR && repository.count(RuleState.ERROR) == 1) {
            alone++;
        }
        Set<String> ownRemedies = new LinkedHashSet<>();
        Set<String> ownCauses = new LinkedHashSet<>();
        for (FleetFinding finding : outcome.findings()) {
            ownRemedies.add(finding.remedy());
            ownCauses.add(finding.subject());
        }
        ownRemedies.forEach(remedy -> remedies.merge(remedy, 1, Integer::sum));
        ownCauses.forEach(cause ->
                causes.computeIfAbsent(cause, subject -> new ArrayList<>()).add(repository));
    }

    /**
     * What findings of several repositories are about.
     *
     * @param subject the word by which such a finding is known again
     */
    record Cause(String subject, List<FleetRepository> repositories) {}
}
