package org.openbydefault.maven;

import org.apache.maven.plugin.logging.Log;
import org.openbydefault.check.RunListener;
import org.openbydefault.rule.RuleInfo;

/** Says what is checked, and in a terminal what takes longer than a second, and then once a second at most. */
final class LogListener implements RunListener {

    private static final long SECOND = 1_000_000_000L;

    private final Log log;
    private final boolean isTerminal;
    private long lastSaid;

    /**
     * @param isTerminal whether somebody waits: in a file such lines would only differ from run to run
     * @param start when the check started, in nanoseconds of {@link System#nanoTime}
     */
    LogListener(Log log, boolean isTerminal, long start) {
        this.isTerminal = isTerminal;
        this.log = log;
        this.lastSaid = start;
    }

    @Override
    public void starts(String opening) {
        log.info(opening);
    }

    @Override
    public void starts(RuleInfo rule, int number, int of) {
        if (log.isDebugEnabled()) {
            log.debug("Checking " + rule.id());
        }
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
