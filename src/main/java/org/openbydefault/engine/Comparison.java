package org.openbydefault.engine;

import java.util.List;

/**
 * What became of the failed findings since the base.
 *
 * @param added how many are new
 * @param existing how many were there before
 * @param fixed how many were there before and are gone
 */
public record Comparison(ComparisonBase base, int added, int existing, int fixed) {

    /** Counts in results that were compared; what is accepted is neither new nor existing. */
    public static Comparison of(ComparisonBase base, List<RuleResult> results, int fixed) {
        int added = 0;
        int existing = 0;
        for (RuleResult result : results) {
            for (JudgedFinding finding : result.hasFailed() ? result.findings() : List.<JudgedFinding>of()) {
                added += finding.isLive() ? 1 : 0;
                existing += finding.isOld() ? 1 : 0;
            }
        }
        return new Comparison(base, added, existing, fixed);
    }
}
