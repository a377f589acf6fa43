package org.openbydefault.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.project.Location;

/**
 * Findings of one rule by path, line and message, so that a report does not depend on how the rule found them.
 */
enum FindingOrder implements Comparator<JudgedFinding> {
    BY_PLACE;

    static List<JudgedFinding> sorted(List<JudgedFinding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        List<JudgedFinding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_PLACE);
        return sorted;
    }

    /** Those that can fail a build. */
    static List<JudgedFinding> live(List<JudgedFinding> findings) {
        List<JudgedFinding> live = new ArrayList<>(findings.size());
        for (JudgedFinding finding : findings) {
            if (finding.isLive()) {
                live.add(finding);
            }
        }
        return sorted(live);
    }

    /** Those that cannot fail a build: first what was there before, then what is accepted. */
    static List<JudgedFinding> folded(List<JudgedFinding> findings) {
        List<JudgedFinding> old = new ArrayList<>();
        List<JudgedFinding> accepted = new ArrayList<>();
        for (JudgedFinding finding : findings) {
            if (finding.isAccepted()) {
                accepted.add(finding);
            } else if (finding.isOld()) {
                old.add(finding);
            }
        }
        List<JudgedFinding> folded = new ArrayList<>(sorted(old));
        folded.addAll(sorted(accepted));
        return folded;
    }

    @Override
    public int compare(JudgedFinding one, JudgedFinding other) {
        Location place = one.finding().location();
        Location otherPlace = other.finding().location();
        int byPath = place.path().compareTo(otherPlace.path());
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(place.line(), otherPlace.line());
        return byLine != 0
                ? byLine
                : one.finding().message().compareTo(other.finding().message());
    }
}
