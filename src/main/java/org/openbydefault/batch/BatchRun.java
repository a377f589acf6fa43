package org.openbydefault.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.report.CheckedRepository;

/**
 * Judges a list of repositories on several threads. The lines come in the order of the list. How much is kept at a time
 * depends on the number of threads alone.
 */
public final class BatchRun {

    /** How many repositories may be ahead of the one whose line is due, for each thread. */
    private static final int AHEAD = 16;

    private final RepositoryJudge judge;
    private final int threads;
    private final BatchProgress progress;

    public BatchRun(RepositoryJudge judge, int threads, BatchProgress progress) {
        this.judge = judge;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Writes a line for each repository, each as a whole.
     *
     * @param earlier the lines that are taken over
     * @throws IOException if a line cannot be written, or earlier ones cannot be read
     * @throws ConfigurationException if earlier lines belong to another run
     * @throws InterruptedException if the thread is interrupted
     */
    public void write(List<CheckedRepository> list, EarlierLines earlier, OutputStream out)
            throws IOException, ConfigurationException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<String>> open = new ArrayDeque<>();
            int written = 0;
            for (CheckedRepository repository : list) {
                Optional<String> known = earlier.next(repository);
                open.addLast(
                        known.isPresent()
                                ? CompletableFuture.completedFuture(known.get())
                                : workers.submit(() -> judge.line(repository)));
                if (open.size() > threads * AHEAD) {
                    write(open.removeFirst(), out);
                    progress.wrote(++written, list.size());
                }
            }
            while (!open.isEmpty()) {
                write(open.removeFirst(), out);
                progress.wrote(++written, list.size());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void write(Future<String> line, OutputStream out) throws IOException, InterruptedException {
        try {
            out.write(line.get().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (ExecutionException defect) {
            throw new IllegalStateException(defect.getCause());
        }
    }
}
