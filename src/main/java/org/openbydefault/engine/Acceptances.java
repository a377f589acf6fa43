package org.openbydefault.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;

/** Lays what the user accepts on what the rules found. */
public final class Acceptances {

    /** How long before its end an acceptance is warned of. */
    static final int DAYS_OF_WARNING = 30;

    private final List<Acceptance> all;
    private final LocalDate day;
    private final Set<Acceptance> used = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** @param day the day on which they have to hold */
    public Acceptances(List<Acceptance> all, LocalDate day) {
        this.all = all;
        this.day = day;
    }

    /** The results with the acceptances that are about their findings. */
    public List<RuleResult> on(List<RuleResult> results) {
        List<RuleResult> judged = new ArrayList<>(results.size());
        for (RuleResult result : results) {
            judged.add(result.with(on(result)));
        }
        for (Acceptance acceptance : all) {
            remark(acceptance, results);
        }
        return judged;
    }

    /** What the user should know of the acceptances, once they are laid on results. */
    public List<Remark> remarks() {
        return remarks;
    }

    private List<JudgedFinding> on(RuleResult result) {
        List<JudgedFinding> judged = new ArrayList<>(result.findings().size());
        for (JudgedFinding finding : result.findings()) {
            Optional<Acceptance> best = best(result.info().id(), finding);
            judged.add(best.isPresent() ? finding.with(best.get(), best.get().isExpired(day)) : finding);
        }
        return judged;
    }

    /** Of several acceptances that which holds longest. */
    private Optional<Acceptance> best(String rule, JudgedFinding finding) {
        Optional<Acceptance> best = Optional.empty();
        for (Acceptance acceptance : all) {
            if (acceptance.isAbout(rule, finding.finding())) {
                used.add(acceptance);
                if (best.isEmpty() || holdsLonger(acceptance, best.get())) {
                    best = Optional.of(acceptance);
                }
            }
        }
        return best;
    }

    private static boolean holdsLonger(Acceptance one, Acceptance other) {
        return other.until().isPresent()
                && (one.until().isEmpty()
                        || one.until().get().isAfter(other.until().get()));
    }

    private void remark(Acceptance acceptance, List<RuleResult> results) {
        String what = acceptance.rule() + " at " + acceptance.place();
        if (used.contains(acceptance)) {
            long left = acceptance.until().isPresent()
                    ? day.until(acceptance.until().get(), ChronoUnit.DAYS)
                    : Long.MAX_VALUE;
            if (left >= 0 && left <= DAYS_OF_WARNING) {
                remarks.add(new Remark(
                        Severity.WARNING,
                        what + " is accepted only until " + acceptance.until().get() + ", "
                                + (left == 1 ? "1 day" : left + " days") + " from the " + day + " on ("
                                + acceptance.where() + ")"));
            }
        } else if (isJudged(acceptance.rule(), results)) {
            remarks.add(new Remark(
                    Severity.INFO,
                    what + " is accepted and found no more: take the acceptance out (" + acceptance.where() + ")"));
        }
    }

    private static boolean isJudged(String rule, List<RuleResult> results) {
        for (RuleResult result : results) {
            if (result.info().id().equals(rule)) {
                return result.verdict().outcome() != Outcome.UNKNOWN;
            }
        }
        return false;
    }
}
