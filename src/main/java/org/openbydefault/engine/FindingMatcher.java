package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Compares the findings of one rule with those that were known, as multisets by path and subject: where more are there
 * than were known, those whose wording was known are the old ones.
 */
final class FindingMatcher {

    private final FormerPaths formerPaths;
    private final List<KnownFinding> left;

    /** @param known what was known of the rule */
    FindingMatcher(List<KnownFinding> known, FormerPaths formerPaths) {
        this.left = new ArrayList<>(known);
        this.formerPaths = formerPaths;
    }

    /** The findings, each new or existing. */
    List<JudgedFinding> match(List<JudgedFinding> findings) {
        List<JudgedFinding> judged = new ArrayList<>(findings);
        match(
                judged,
                (finding, known) ->
                        isSame(finding, known, finding.finding().location().path())
                                && known.message().equals(finding.finding().message()));
        match(
                judged,
                (finding, known) ->
                        isSame(finding, known, finding.finding().location().path()));
        match(judged, this::wasElsewhere);
        judged.replaceAll(finding -> finding.novelty() == Novelty.EXISTING ? finding : finding.with(Novelty.NEW));
        return judged;
    }

    /** How many of those that were known are gone. */
    int countLeft() {
        return left.size();
    }

    private void match(List<JudgedFinding> judged, BiPredicate<JudgedFinding, KnownFinding> isSame) {
        for (int i = 0; i < judged.size() && !left.isEmpty(); i++) {
            JudgedFinding finding = judged.get(i);
            if (finding.novelty() != Novelty.EXISTING && takeFirst(known -> isSame.test(finding, known))) {
                judged.set(i, finding.with(Novelty.EXISTING));
            }
        }
    }

    private boolean takeFirst(java.util.function.Predicate<KnownFinding> wanted) {
        for (int i = 0; i < left.size(); i++) {
            if (wanted.test(left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private boolean wasElsewhere(JudgedFinding finding, KnownFinding known) {
        for (String path : formerPaths.of(finding.finding().location().path())) {
            if (isSame(finding, known, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(JudgedFinding finding, KnownFinding known, String path) {
        return known.path().equals(path)
                && known.subject().equals(finding.finding().subject());
    }
}
