package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.report.ConsoleLine.Span;

/** Breaks text into console lines at its spaces; a word that is wider than a line is broken anywhere. */
final class Paragraph {

    private final Level level;
    private final String indent;
    private final List<ConsoleLine> lines;
    private List<Span> spans = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private Style style = Style.PLAIN;
    private int column;

    /**
     * @param lines receives the lines
     * @param firstIndent spaces before the first line
     * @param indent spaces before the lines after it
     */
    Paragraph(List<ConsoleLine> lines, Level level, int firstIndent, int indent) {
        this.lines = lines;
        this.level = level;
        this.indent = " ".repeat(indent);
        append(" ".repeat(firstIndent), firstIndent);
    }

    /** Adds words behind what is there; the caller writes the spaces between calls. */
    Paragraph add(Style style, String words) {
        change(style);
        int width = DisplayWidth.of(words);
        if (column + width <= ConsoleLine.WIDTH) {
            append(words, width);
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
        endLine();
    }

    private void addSpace() {
        if (column < ConsoleLine.WIDTH) {
            append(" ", 1);
        }
    }

    private void addWord(String word) {
        int width = DisplayWidth.of(word);
        if (column > indent.length() && column + width > ConsoleLine.WIDTH) {
            startLine();
        }
        if (column + width > ConsoleLine.WIDTH) {
            addBroken(word);
        } else {
            append(word, width);
        }
    }

    private void addBroken(String word) {
        int codePoint;
        for (int i = 0; i < word.length(); i += Character.charCount(codePoint)) {
            codePoint = word.codePointAt(i);
            int width = DisplayWidth.of(codePoint);
            if (column + width > ConsoleLine.WIDTH) {
                startLine();
            }
            piece.appendCodePoint(codePoint);
            column += width;
        }
    }

    private void append(String text, int width) {
        piece.append(text);
        column += width;
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

    private void endLine() {
        while (piece.length() > 0 && piece.charAt(piece.length() - 1) == ' ') {
            piece.setLength(piece.length() - 1);
        }
        endSpan();
        lines.add(new ConsoleLine(level, spans));
        spans = new ArrayList<>();
        column = 0;
    }
}
