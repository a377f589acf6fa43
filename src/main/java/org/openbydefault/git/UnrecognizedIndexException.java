package org.openbydefault.git;

/** An index uses a version, a flag or a mandatory extension that {@link IndexFile} does not know. */
final class UnrecognizedIndexException extends Exception {

    UnrecognizedIndexException() {
        super("unknown version, flag or extension");
    }
}
