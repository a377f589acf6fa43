package org.openbydefault.maven;

import org.apache.maven.plugin.logging.Log;
import org.openbydefault.engine.Progress;
import org.openbydefault.rule.RuleInfo;

/** Says in a terminal what a check is doing when it takes longer than a second, and then once a second at most. */
final class LogProgress implements Progress {

    private static final long SECOND = 1_000_000_000L;

    private final Log log;
    private final boolean isTerminal;
    private long lastSaid;

    /**
     * @param isTerminal whether somebody waits: in a file such lines would only differ from run to run
     * @param start when the check started, in nanoseconds of {@link System#nanoTime}
     */
    LogProgress(Log log, boolean isTerminal, long start) {
        this.isTerminal = isTerminal;
        this.log = log;
        this.lastSaid = start;
    }

    @Override
    public void starts(RuleInfo rule, int number, int of) {
        if (isTerminal && isDue(System.nanoTime())) {
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
