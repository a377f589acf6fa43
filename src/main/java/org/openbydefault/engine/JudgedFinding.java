package org.openbydefault.engine;

import java.util.Optional;
import org.openbydefault.rule.Finding;

/**
 * A finding and what the user makes of it.
 *
 * @param acceptance the acceptance that is about it, in force or not; empty where there is none
 * @param isExpired whether that acceptance holds no more
 */
public record JudgedFinding(Finding finding, Novelty novelty, Optional<Acceptance> acceptance, boolean isExpired) {

    /** A finding that was neither compared nor accepted. */
    public static JudgedFinding of(Finding finding) {
        return new JudgedFinding(finding, Novelty.UNCOMPARED, Optional.empty(), false);
    }

    public JudgedFinding with(Novelty other) {
        return new JudgedFinding(finding, other, acceptance, isExpired);
    }

    public JudgedFinding with(Acceptance other, boolean expired) {
        return new JudgedFinding(finding, novelty, Optional.of(other), expired);
    }

    public boolean isAccepted() {
        return acceptance.isPresent() && !isExpired;
    }

    /** Whether it was there before, and nobody had to accept it. */
    public boolean isOld() {
        return novelty == Novelty.EXISTING && !isAccepted();
    }

    /** Whether it can fail a build. */
    public boolean isLive() {
        return novelty != Novelty.EXISTING && !isAccepted();
    }

    /** The word in reports; empty for a finding that was neither compared nor accepted. */
    public Optional<String> state() {
        if (isAccepted()) {
            return Optional.of("accepted");
        }
        return novelty.word();
    }
}
