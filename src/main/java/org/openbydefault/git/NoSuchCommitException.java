package org.openbydefault.git;

/** A commit or its files cannot be had. The message is a sentence, with the command that helps where there is one. */
public final class NoSuchCommitException extends Exception {

    private static final long serialVersionUID = 1L;

    NoSuchCommitException(String message) {
        super(message);
    }
}
