package org.openbydefault.network;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    /**
     * What work that may block comes to, on a thread of its own, for which nobody waits when the time is over.
     *
     * @throws NoAnswerException if the time is over or the wait is interrupted, or that of the work
     * @throws ExecutionException if the work fails in another way
     */
    <T> T within(Callable<T> work) throws NoAnswerException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "open-by-default-network");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw exceeded();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("was not asked: interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NoAnswerException none) {
                throw none;
            }
            throw failed;
        }
    }

    NoAnswerException exceeded() {
        long seconds = limit.toSeconds();
        return new NoAnswerException("gave no answer in " + (seconds > 0 ? seconds + " s" : limit.toMillis() + " ms"));
    }
}
