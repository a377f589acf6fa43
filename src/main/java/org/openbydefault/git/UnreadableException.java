package org.openbydefault.git;

/** Something of a Git repository cannot be read for certain. The message is a clause without final full stop. */
final class UnreadableException extends Exception {

    UnreadableException(String reason) {
        super(reason);
    }

    /** The clause that says why. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
