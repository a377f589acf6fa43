package org.openbydefault.maven;

import org.apache.maven.plugin.logging.Log;
import org.openbydefault.engine.Progress;
import org.openbydefault.rule.RuleInfo;

/** Says what a check is doing when it takes longer than a second, and then once a second at most. */
final class LogProgress implements Progress {

    private static final long SECOND = 1_000_000_000L;

    private final Log log;
    private long lastSaid;

    /** @param start when the check started, in nanoseconds of {@link System#nanoTime} */
    LogProgress(Log log, long start) {
        this.log = log;
        this.lastSaid = start;
    }

    @Override
    public void starts(RuleInfo rule, int number, int of) {
        if (isDue(System.nanoTime())) {
            log.info("Checking " + rule.id() + " (" + number + " of " + of + ")");
        }
    }

    boolean isDue(long now) {
        if (now - lastSaid < SECOND) {
            return false;
        }
        lastSaid = now;
        return true;
    }
}
