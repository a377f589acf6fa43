package org.openbydefault.report;

/** Gives console text its colours. */
@FunctionalInterface
public interface Painter {

    /** The text in that style, for example between escape sequences. */
    String paint(Style style, String text);
}
