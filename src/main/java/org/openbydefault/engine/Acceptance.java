package org.openbydefault.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.openbydefault.rule.Finding;

/**
 * A finding that the user lives with.
 *
 * @param rule id of the rule
 * @param path repository-relative path of the finding
 * @param subject the subject of the finding; empty for each finding of the rule in that file
 * @param reason why, never blank
 * @param until the last day on which it holds; empty where nobody said
 * @param where the place that says so, for messages
 */
public record Acceptance(
        String rule, String path, Optional<String> subject, String reason, Optional<LocalDate> until, String where) {

    /**
     * @param place a path, or a path and a subject with {@code #} between them
     * @return the acceptance of what that place names
     */
    public static Acceptance of(String rule, String place, String reason, Optional<LocalDate> until, String where) {
        int hash = place.indexOf('#');
        return hash < 0
                ? new Acceptance(rule, place, Optional.empty(), reason, until, where)
                : new Acceptance(
                        rule,
                        place.substring(0, hash).strip(),
                        Optional.of(place.substring(hash + 1).strip()),
                        reason,
                        until,
                        where);
    }

    /** Whether it is about that finding of that rule. */
    public boolean isAbout(String ruleId, Finding finding) {
        return rule.equals(ruleId)
                && path.equals(finding.location().path())
                && (subject.isEmpty() || subject.get().equals(finding.subject()));
    }

    /** Whether it holds no more on that day. */
    public boolean isExpired(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }

    /** The path, and behind {@code #} the subject where there is one. */
    public String place() {
        return subject.isPresent() ? path + "#" + subject.get() : path;
    }
}
