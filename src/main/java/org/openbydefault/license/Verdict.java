package org.openbydefault.license;

/** Decides whether a text that resembles a licence is that licence or a modified one. */
final class Verdict {
    private static final double LEAST_SCORE = 0.92;

    private Verdict() {}

    static Form form(Alignment alignment, Reading reading) {
        return alignment.score() < LEAST_SCORE ? Form.MODIFIED : Form.TEXT;
    }
}
