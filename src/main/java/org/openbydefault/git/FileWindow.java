package org.openbydefault.git;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A window that moves forward over a large file, so that the file is never in memory as a whole. */
final class FileWindow implements Closeable {

    private static final int SIZE = 1 << 16;

    /** No file system has longer paths. */
    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[SIZE];
    private int at;
    private int end;
    private long left;

    private FileWindow(InputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    /** @param tail how many bytes at the end of the file are not to be read */
    static FileWindow over(Path file, int tail) throws IOException {
        return new FileWindow(Files.newInputStream(file), Files.size(file) - tail);
    }

    /** How many bytes lie between the position and the tail; negative in a file that is shorter than its tail. */
    long left() {
        return left;
    }

    /** The bytes around the position, until the next {@link #require}. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Makes bytes from the position on available.
     *
     * @return the position in {@link #bytes}
     * @throws UnreadableException if the file has not so many
     */
    int require(int count) throws IOException, UnreadableException {
        if (count > left) {
            throw truncated();
        }
        if (count > end - at) {
            fill(count);
        }
        return at;
    }

    /**
     * Makes bytes up to the next zero available.
     *
     * @param offset where to begin, counted from the position
     * @return where the zero is, counted from the position
     * @throws UnreadableException if there is none
     */
    int indexOfZero(int offset) throws IOException, UnreadableException {
        int zero = offset;
        do {
            if (zero > offset + LONGEST_NAME) {
                throw new UnreadableException("the Git index has a path of more than " + LONGEST_NAME + " bytes");
            }
            require(zero + 1);
            while (at + zero < end && bytes[at + zero] != 0) {
                zero++;
            }
        } while (at + zero == end);
        require(zero + 1); // a zero in the tail does not count
        return zero;
    }

    /** Moves the position forward over bytes that are available. */
    void move(int count) {
        at += count;
        left -= count;
    }

    /** Moves the position forward over bytes that need not be available. */
    void skip(int count) throws IOException, UnreadableException {
        if (count > left) {
            throw truncated();
        }
        int available = Math.min(count, end - at);
        in.skipNBytes(count - available);
        at += available;
        left -= count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill(int count) throws IOException, UnreadableException {
        byte[] target = count > bytes.length ? new byte[2 * count] : bytes;
        System.arraycopy(bytes, at, target, 0, end - at);
        end -= at;
        at = 0;
        bytes = target;
        end += in.readNBytes(bytes, end, bytes.length - end);
        if (count > end) {
            throw truncated();
        }
    }

    static UnreadableException truncated() {
        return new UnreadableException("the Git index is truncated or damaged");
    }
}
