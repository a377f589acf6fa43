package org.openbydefault.report;

/** How a piece of console text is meant; a {@link Painter} decides how that looks. */
public enum Style {
    PLAIN,
    STRONG,
    SUCCESS,
    WARNING,
    FAILURE
}
