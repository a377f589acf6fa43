package org.openbydefault.fleet;

/** A rule that does not stand as it did in an earlier run. */
record RuleChange(FleetRepository repository, FleetRule rule, Way way) {

    /** What became of it. */
    enum Way {
        /** It failed, and is kept now. */
        MENDED,
        /** It fails, and did not before. */
        BROKEN,
        /** It fails, and did not run before. */
        ASKED_NOW,
        /** It failed, and is off, accepted, unknown or to review now. */
        SET_ASIDE
    }
}
