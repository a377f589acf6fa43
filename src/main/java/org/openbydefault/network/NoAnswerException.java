package org.openbydefault.network;

/** There is no answer that says anything about outsiders; the message is the predicate of a sentence. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String message) {
        super(message);
    }

    /** The message; never null. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
