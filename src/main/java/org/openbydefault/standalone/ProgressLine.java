package org.openbydefault.standalone;

import java.util.Locale;
import org.openbydefault.batch.BatchProgress;

/** Says in a terminal how far a run is, once a second at most. */
final class ProgressLine implements BatchProgress {

    private static final double SECOND = 1_000_000_000.0;

    private final Surroundings around;
    private final long start;
    private long lastTold;
    private String last = "";

    /** @param start when the run started, in nanoseconds of {@link System#nanoTime} */
    ProgressLine(Surroundings around, long start) {
        this.around = around;
        this.start = start;
        this.lastTold = start;
    }

    @Override
    public void wrote(int done, int of) {
        long now = System.nanoTime();
        if (around.isWatched() && (now - lastTold >= SECOND || done == of)) {
            lastTold = now;
            last = text(done, of, (now - start) / SECOND);
            around.tell(last);
        }
    }

    /** Leaves what was told last where it is. */
    void end() {
        if (!last.isEmpty()) {
            around.complain("");
        }
    }

    static String text(int done, int of, double seconds) {
        double rate = done / Math.max(seconds, 0.001);
        long remaining = Math.round((of - done) / rate);
        return String.format(
                Locale.ROOT,
                "%d of %d repositories, %.1f a second, %d:%02d:%02d remaining",
                done,
                of,
                rate,
                remaining / 3600,
                remaining / 60 % 60,
                remaining % 60);
    }
}
