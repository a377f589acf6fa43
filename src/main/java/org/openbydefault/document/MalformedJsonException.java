package org.openbydefault.document;

/** A text is not JSON. The message says where and why. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1;

    MalformedJsonException(String message) {
        super(message);
    }
}
