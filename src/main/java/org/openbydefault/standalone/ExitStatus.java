package org.openbydefault.standalone;

/** How a command ends. */
final class ExitStatus {

    /** All is well, or so far that nothing fails the build. */
    static final int FINE = 0;

    /** Rules are violated. */
    static final int VIOLATIONS = 1;

    /** A mistake of the user, or something that broke down. */
    static final int MISTAKE = 2;

    private ExitStatus() {}
}
