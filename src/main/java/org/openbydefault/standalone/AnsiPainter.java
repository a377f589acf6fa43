package org.openbydefault.standalone;

import org.openbydefault.report.Painter;
import org.openbydefault.report.Style;

/** The colours that Maven has, where there is a terminal to show them. */
final class AnsiPainter implements Painter {

    private static final String RESET = "\u001b[m";

    private final boolean hasTerminal;

    AnsiPainter(boolean hasTerminal) {
        this.hasTerminal = hasTerminal;
    }

    @Override
    public String paint(Style style, String text) {
        if (!hasTerminal) {
            return text;
        }
        return switch (style) {
            case PLAIN -> text;
            case STRONG -> "\u001b[1m" + text + RESET;
            case SUCCESS -> "\u001b[1;32m" + text + RESET;
            case WARNING -> "\u001b[1;33m" + text + RESET;
            case FAILURE -> "\u001b[1;31m" + text + RESET;
        };
    }
}
