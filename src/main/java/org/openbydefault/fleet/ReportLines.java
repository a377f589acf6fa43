package org.openbydefault.fleet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file that are not blank, one after the other. */
final class ReportLines implements Closeable {

    private final Path file;
    private final InputStream bytes;
    private final byte[] chunk = new byte[1 << 16];
    private int filled;
    private int at;
    private long chunkStart;
    private int number;

    /** @throws IOException if the file cannot be opened */
    ReportLines(Path file) throws IOException {
        this.file = file;
        this.bytes = Files.newInputStream(file);
    }

    /**
     * The next line; empty at the end.
     *
     * @throws IOException if the file cannot be read, or a line is longer than what is read
     */
    Optional<Line> next() throws IOException {
        while (fill()) {
            long start = chunkStart + at;
            String text = rest();
            number++;
            if (!text.isBlank()) {
                int length = (int) (chunkStart + at - start);
                return Optional.of(new Line(number, text, new ReportSource(file, start, length)));
            }
        }
        return Optional.empty();
    }

    /** What is left of the line, without its end. */
    private String rest() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ends = false;
        while (!ends && fill()) {
            int from = at;
            while (at < filled && chunk[at] != '\n') {
                at++;
            }
            line.write(chunk, from, at - from);
            ends = at < filled;
            at += ends ? 1 : 0;
            if (line.size() > ReportFiles.MOST_BYTES) {
                throw new IOException(file + " has a line that is longer than what is read");
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Whether there is a byte to read. */
    private boolean fill() throws IOException {
        if (at == filled) {
            chunkStart += filled;
            at = 0;
            filled = Math.max(0, bytes.read(chunk));
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param text without the line end
     */
    record Line(int number, String text, ReportSource source) {}
}
