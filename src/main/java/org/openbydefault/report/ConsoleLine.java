package org.openbydefault.report;

import java.util.List;

/**
 * One message for a build log: a line, and perhaps below it what is to be copied, as it is. A log writes the level before
 * the first line alone, so nothing has to be removed from the others.
 *
 * @param spans pieces of text that stand one directly behind the other
 */
public record ConsoleLine(Level level, List<Span> spans) {

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
        StringBuilder text = new StringBuilder(120);
        for (Span span : spans) {
            text.append(span.style() == Style.PLAIN ? span.text() : painter.paint(span.style(), span.text()));
        }
        return text.toString();
    }

    /** The text without colours. */
    public String text() {
        StringBuilder text = new StringBuilder(120);
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }
}
