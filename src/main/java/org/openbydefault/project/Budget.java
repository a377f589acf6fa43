package org.openbydefault.project;

import java.util.Optional;

/**
 * What one run may read and parse, whatever a checkout brings along: more than any repository that people write, less
 * than what uses up memory or time. What is refused is remembered, so that no rule passes on what nobody looked at.
 */
final class Budget {

    private static final int MIB = 1 << 20;

    /** Bytes of files, each reading counted. */
    private static final long MOST_READ = 128 * MIB;

    /** Characters of documents and data, each parsing counted. */
    private static final long MOST_PARSED = 16 * MIB;

    private Optional<String> firstRefused = Optional.empty();
    private long read;
    private long parsed;
    private int refusals;

    /** Whether there is something left to read; takes note of the file otherwise. */
    boolean allowsReading(String path) {
        return read < MOST_READ || refuse(path);
    }

    /** Whether there is something left to parse; takes note of the file otherwise. */
    boolean allowsParsing(String path) {
        return parsed < MOST_PARSED || refuse(path);
    }

    void hasRead(int bytes) {
        read += bytes;
    }

    void hasParsed(int characters) {
        parsed += characters;
    }

    /** How often something was refused, or what rests on a refusal was used. */
    int refusals() {
        return refusals;
    }

    /** Takes note that what rests on an earlier refusal is used. */
    void refuseAgain() {
        refusals++;
    }

    /** Why what was asked for is not known. */
    static String reason(String path) {
        return path + " is not read: this run has read all that one run may";
    }

    /** The first file that was refused. */
    Optional<String> firstRefused() {
        return firstRefused;
    }

    private boolean refuse(String path) {
        if (firstRefused.isEmpty()) {
            firstRefused = Optional.of(path);
        }
        refusals++;
        return false;
    }
}
