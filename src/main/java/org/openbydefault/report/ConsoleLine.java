package org.openbydefault.report;

import java.util.List;

/**
 * One line for a build log, at most {@value #WIDTH} columns wide.
 *
 * @param spans pieces of text that stand one directly behind the other
 */
public record ConsoleLine(Level level, List<Span> spans) {

    /** Columns of a line: 120 less the widest prefix that Maven writes, {@code [WARNING]} and a space. */
    public static final int WIDTH = 110;

    /** The log level of a line. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /** A piece of text in one style. */
    public record Span(Style style, String text) {}

    /** The text with the colours of that painter. */
    public String text(Painter painter) {
        StringBuilder text = new StringBuilder(WIDTH);
        for (Span span : spans) {
            text.append(span.style() == Style.PLAIN ? span.text() : painter.paint(span.style(), span.text()));
        }
        return text.toString();
    }

    /** The text without colours. */
    public String text() {
        StringBuilder text = new StringBuilder(WIDTH);
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }
}
