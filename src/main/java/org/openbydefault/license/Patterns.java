package org.openbydefault.license;

import java.nio.ByteBuffer;

/**
 * The templates of the SPDX list as patterns: runs of words, some of which may be missing, and gaps in which other words
 * may stand. Searched in the file that holds them.
 */
final class Patterns {
    static final String FILE = "patterns.bin";

    /** The fewest words of a pattern's first run, by which it is found. */
    static final int START = 8;

    static final int BUCKETS = 1 << 12;

    /** Marks, beside the gap before it, a run that may be missing. */
    static final int OMITABLE = 0x80;

    /** Marks, beside its kind, a pattern that is also a part of another licence. */
    static final int PART = 0x40;

    /** As many as a byte can tell. */
    static final int MOST_RUNS = 255;

    /** Where things stand in a pattern, behind its entry. */
    private static final int KIND = Short.BYTES;

    private static final int TAIL = KIND + Byte.BYTES;
    private static final int RUNS = TAIL + Byte.BYTES;
    private static final int FIRST_RUN = RUNS + Byte.BYTES;

    /** Where things stand in a run, behind its gap. */
    private static final int LENGTH = Byte.BYTES;

    private static final int HASH = LENGTH + Short.BYTES;
    private static final int CLAUSES = HASH + Long.BYTES;
    private static final int RUN = CLAUSES + Integer.BYTES;

    private final ByteBuffer file;
    private final int starts;
    private final int places;

    private Patterns(ByteBuffer file) {
        this.file = file;
        this.starts = (BUCKETS + 1) * Short.BYTES;
        this.places = starts + end(BUCKETS - 1) * Integer.BYTES;
    }

    static Patterns load() {
        return of(Binary.load(FILE));
    }

    static Patterns of(byte[] file) {
        return new Patterns(ByteBuffer.wrap(file));
    }

    /** What is kept of the hash of the first words. */
    static int start(long hash) {
        return (int) (((hash ^ (hash >>> 32)) * 0xBF58476D1CE4E5B9L) >>> 32);
    }

    static int bucket(int start) {
        return start >>> 20;
    }

    /** The first pattern of a bucket. */
    int first(int bucket) {
        return file.getShort(bucket * Short.BYTES);
    }

    /** The pattern behind the last one of a bucket. */
    int end(int bucket) {
        return first(bucket + 1);
    }

    int startOf(int pattern) {
        return file.getInt(starts + pattern * Integer.BYTES);
    }

    private int place(int pattern) {
        return file.getInt(places + pattern * Integer.BYTES);
    }

    /** The number of the licence in the catalogue. */
    int entry(int pattern) {
        return file.getShort(place(pattern));
    }

    /** The kind of the {@link Template}. */
    int kind(int pattern) {
        return file.get(place(pattern) + KIND) & (PART - 1);
    }

    /** Whether the text of another licence has it in its midst. */
    boolean isPart(int pattern) {
        return (file.get(place(pattern) + KIND) & PART) != 0;
    }

    /** How many words may follow the last run. */
    int tail(int pattern) {
        return file.get(place(pattern) + TAIL);
    }

    int runs(int pattern) {
        return file.get(place(pattern) + RUNS) & MOST_RUNS;
    }

    /** How many words may stand before the run. */
    int gap(int pattern, int run) {
        return file.get(run(pattern, run)) & (OMITABLE - 1);
    }

    boolean isOmitable(int pattern, int run) {
        return (file.get(run(pattern, run)) & OMITABLE) != 0;
    }

    int length(int pattern, int run) {
        return file.getShort(run(pattern, run) + LENGTH);
    }

    long hash(int pattern, int run) {
        return file.getLong(run(pattern, run) + HASH);
    }

    /** The sum of the {@linkplain ClauseWords#clause clause words} that other words in the place of the run must have too. */
    int clauses(int pattern, int run) {
        return file.getInt(run(pattern, run) + CLAUSES);
    }

    private int run(int pattern, int run) {
        return place(pattern) + FIRST_RUN + run * RUN;
    }
}
