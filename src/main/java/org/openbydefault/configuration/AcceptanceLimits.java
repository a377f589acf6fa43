package org.openbydefault.configuration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.engine.Acceptance;

/**
 * What an organisation allows of acceptances.
 *
 * @param days how long before its end an acceptance may be written at the most; empty for any time
 * @param never rules of which nothing can be accepted
 * @param where the place that says so
 */
record AcceptanceLimits(Optional<Integer> days, Set<String> never, String where) {

    /** Adds a sentence for each acceptance that goes beyond, with both places. */
    void check(List<Acceptance> acceptances, LocalDate today, List<String> problems) {
        for (Acceptance acceptance : acceptances) {
            String what = acceptance.where() + ": '" + acceptance.rule() + "' at " + acceptance.place();
            if (never.contains(acceptance.rule())) {
                problems.add(what + " cannot be accepted, says " + where);
            } else if (days.isPresent()) {
                checkDays(acceptance, today, what, problems);
            }
        }
    }

    private void checkDays(Acceptance acceptance, LocalDate today, String what, List<String> problems) {
        if (acceptance.until().isEmpty()) {
            problems.add(what + " is accepted for ever; " + where + " allows " + days.get() + " days, say until when");
        } else if (acceptance.until().get().isAfter(today.plusDays(days.get()))) {
            problems.add(what + " is accepted until " + acceptance.until().get() + "; " + where + " allows "
                    + days.get() + " days, that is until " + today.plusDays(days.get()));
        }
    }
}
