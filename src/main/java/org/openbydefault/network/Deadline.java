package org.openbydefault.network;

import java.time.Duration;

/** The moment at which nobody waits any longer. */
final class Deadline {

    private final long end;
    private final Duration limit;

    private Deadline(long end, Duration limit) {
        this.end = end;
        this.limit = limit;
    }

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos(), limit);
    }

    /**
     * Milliseconds that are left, at least one.
     *
     * @throws NoAnswerException if none are left
     */
    int left() throws NoAnswerException {
        long nanos = end - System.nanoTime();
        if (nanos <= 0) {
            throw exceeded();
        }
        return (int) Math.max(1, nanos / 1_000_000);
    }

    NoAnswerException exceeded() {
        long seconds = limit.toSeconds();
        return new NoAnswerException("gave no answer in " + (seconds > 0 ? seconds + " s" : limit.toMillis() + " ms"));
    }
}
