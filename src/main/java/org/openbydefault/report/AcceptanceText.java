package org.openbydefault.report;

import java.util.Optional;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.engine.JudgedFinding;

/** What the user says to a finding, in words. */
final class AcceptanceText {

    private AcceptanceText() {}

    /** For example {@code accepted until 2027-03-31: The mirror opens in March}; empty where nobody accepted it. */
    static Optional<String> of(JudgedFinding finding) {
        if (finding.acceptance().isEmpty()) {
            return Optional.empty();
        }
        Acceptance acceptance = finding.acceptance().get();
        return Optional.of(
                (finding.isExpired() ? ended(acceptance) : inForce(acceptance)) + ": " + acceptance.reason());
    }

    private static String inForce(Acceptance acceptance) {
        return acceptance.until().isPresent()
                ? "accepted until " + acceptance.until().get()
                : "accepted";
    }

    private static String ended(Acceptance acceptance) {
        return "accepted no more since " + acceptance.until().orElseThrow().plusDays(1);
    }
}
