package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Verdict;

/** Collects what a rule notices, place by place, and says what follows from all of it. */
final class Assessment {

    private final List<Finding> wrong = new ArrayList<>();
    private final List<Finding> doubtful = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private int innocent;

    void wrong(Location location, String subject, String message, String fix) {
        wrong.add(Finding.of(location, subject, message, fix));
    }

    void wrong(Finding finding) {
        wrong.add(finding);
    }

    /** Something that a person should look at. */
    void doubtful(Location location, String subject, String message, String fix) {
        doubtful.add(Finding.of(location, subject, message, fix));
    }

    /** Something that could not be judged, with the reason as a clause. */
    void undecided(String reason) {
        undecided.add(reason);
    }

    void innocent() {
        innocent++;
    }

    int countInnocent() {
        return innocent;
    }

    /**
     * Failed where something is wrong, else in review where something is doubtful, else unknown where nothing could be
     * judged, else passed.
     */
    Verdict verdict(Verdict passed) {
        if (!wrong.isEmpty()) {
            return Verdict.failed(summary(wrong), wrong);
        }
        if (!doubtful.isEmpty()) {
            return Verdict.review(summary(doubtful), doubtful);
        }
        return innocent == 0 && !undecided.isEmpty() ? Verdict.unknown(undecided.get(0)) : passed;
    }

    /** What could not be judged, to be put behind a message; empty when there is nothing. */
    String remainder() {
        return undecided.isEmpty() ? "" : "; not judged: " + undecided.get(0) + andMore(undecided.size());
    }

    private static String summary(List<Finding> findings) {
        return findings.get(0).message() + andMore(findings.size());
    }

    private static String andMore(int count) {
        return count == 1 ? "" : " (and " + (count - 1) + " more)";
    }
}
