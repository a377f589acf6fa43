package org.openbydefault.rules.operations;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/**
 * One step of the way from nothing to a running product, as another rule has judged it.
 *
 * @param name what the step is
 * @param rule the id of the rule whose fact it is
 * @param state how it stands
 * @param evidence what speaks for it; empty where nothing does
 * @param reason what stands in the way, a clause; empty where nothing does
 * @param place where it stands in the way
 */
record ChainLink(
        String name, String rule, State state, Optional<Evidence> evidence, String reason, Optional<Location> place) {

    /** How a step stands. */
    enum State {
        /** It can be gone. */
        HELD("held"),
        /** The rule found nothing, or found it closed. */
        MISSING("missing"),
        /** A person should look. */
        DOUBTFUL("to review"),
        /** Nothing says that the product needs it. */
        NOT_NEEDED("none seen"),
        /** The rule did not run, or could not know. */
        NOT_JUDGED("not judged");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** A step that is exactly what that rule judges. */
    static ChainLink of(String name, String rule, Optional<Verdict> verdict) {
        if (verdict.isEmpty()) {
            return notJudged(name, rule, "rule " + rule + " did not run");
        }
        Outcome outcome = verdict.get().outcome();
        List<Evidence> evidence = verdict.get().evidence();
        return switch (outcome) {
            case PASSED -> held(name, rule, evidence.isEmpty() ? Optional.empty() : Optional.of(evidence.get(0)));
            case FAILED, REVIEW -> {
                Finding finding = verdict.get().findings().get(0);
                yield new ChainLink(
                        name,
                        rule,
                        outcome == Outcome.FAILED ? State.MISSING : State.DOUBTFUL,
                        evidence.isEmpty() ? Optional.empty() : Optional.of(evidence.get(0)),
                        finding.message(),
                        Optional.of(finding.location()));
            }
            case NOT_APPLICABLE, UNKNOWN -> notJudged(name, rule, verdict.get().message());
        };
    }

    static ChainLink held(String name, String rule, Optional<Evidence> evidence) {
        return new ChainLink(name, rule, State.HELD, evidence, "", Optional.empty());
    }

    static ChainLink missing(String name, String rule, String reason) {
        return new ChainLink(name, rule, State.MISSING, Optional.empty(), reason, Optional.empty());
    }

    static ChainLink doubtful(String name, String rule, String reason) {
        return new ChainLink(name, rule, State.DOUBTFUL, Optional.empty(), reason, Optional.empty());
    }

    static ChainLink notNeeded(String name, String rule) {
        return new ChainLink(name, rule, State.NOT_NEEDED, Optional.empty(), "", Optional.empty());
    }

    static ChainLink notJudged(String name, String rule, String reason) {
        return new ChainLink(name, rule, State.NOT_JUDGED, Optional.empty(), reason, Optional.empty());
    }

    /** Whether somebody who comes this way may be stuck here. */
    boolean isGap() {
        return state == State.MISSING || state == State.DOUBTFUL;
    }

    /** For reports: {@code held: docs/install.md:3}. */
    String text() {
        if (state == State.HELD && evidence.isPresent()) {
            Evidence place = evidence.get();
            String shown = place.location().isPresent()
                    ? place.location().get().toString()
                    : place.url().orElse("");
            return state.word + ": " + shown;
        }
        return reason.isEmpty() ? state.word : state.word + ": " + reason;
    }
}
