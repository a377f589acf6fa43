package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.report.ConsoleLine.Span;

/** Breaks text into console lines at its spaces; a word that is wider than a line is broken anywhere. */
final class Paragraph {

    private static final String COPIED = "\n    ";

    private final Level level;
    private final int width;
    private final String indent;
    private final List<ConsoleLine> lines;
    private List<Span> spans = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private Style style = Style.PLAIN;
    private int column;

    /**
     * @param lines receives the lines
     * @param width columns of a line
     * @param firstIndent spaces before the first line
     * @param indent spaces before the lines after it
     */
    Paragraph(List<ConsoleLine> lines, Level level, int width, int firstIndent, int indent) {
        this.lines = lines;
        this.level = level;
        this.width = width;
        this.indent = " ".repeat(indent);
        append(" ".repeat(firstIndent), firstIndent);
    }

    /** Adds words behind what is there; the caller writes the spaces between calls. */
    Paragraph add(Style style, String words) {
        change(style);
        int columns = DisplayWidth.of(words);
        if (column + columns <= width) {
            append(words, columns);
            return this;
        }
        int start = 0;
        for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', start)) {
            addWord(words.substring(start, end));
            addSpace();
            start = end + 1;
        }
        addWord(words.substring(start));
        return this;
    }

    /** Ends the paragraph. */
    void end() {
        endWith(List.of());
    }

    /** Ends the paragraph with lines that are neither broken nor preceded by the level, so that they can be copied. */
    void endWith(List<String> copied) {
        trim();
        for (String line : copied) {
            piece.append(COPIED).append(line);
        }
        endLine();
    }

    private void addSpace() {
        if (column < width) {
            append(" ", 1);
        }
    }

    private void addWord(String word) {
        int columns = DisplayWidth.of(word);
        if (column > indent.length() && column + columns > width) {
            startLine();
        }
        if (column + columns > width) {
            addBroken(word);
        } else {
            append(word, columns);
        }
    }

    private void addBroken(String word) {
        int codePoint;
        for (int i = 0; i < word.length(); i += Character.charCount(codePoint)) {
            codePoint = word.codePointAt(i);
            int columns = DisplayWidth.of(codePoint);
            if (column + columns > width) {
                startLine();
            }
            piece.appendCodePoint(codePoint);
            column += columns;
        }
    }

    private void append(String text, int columns) {
        piece.append(text);
        column += columns;
    }

    private void change(Style style) {
        endSpan();
        this.style = style;
    }

    private void endSpan() {
        if (piece.length() > 0) {
            spans.add(new Span(style, piece.toString()));
            piece.setLength(0);
        }
    }

    private void startLine() {
        Style current = style;
        endLine();
        style = Style.PLAIN;
        append(indent, indent.length());
        change(current);
    }

    private void trim() {
        while (piece.length() > 0 && piece.charAt(piece.length() - 1) == ' ') {
            piece.setLength(piece.length() - 1);
        }
    }

    private void endLine() {
        trim();
        endSpan();
        int last = spans.size() - 1;
        if (last > 0 && spans.get(last).text().isBlank()) {
            spans.remove(last);
        }
        lines.add(new ConsoleLine(level, spans));
        spans = new ArrayList<>();
        column = 0;
    }
}
