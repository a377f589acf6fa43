package org.openbydefault.fleet;

/** A text is JSON but no report that this version can read. The message says why. */
final class NoReportException extends Exception {

    private static final long serialVersionUID = 1;

    NoReportException(String message) {
        super(message);
    }
}
