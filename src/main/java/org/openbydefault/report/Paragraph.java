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
        append(" ".repeat(firstIndent));
    }

    /** Adds words behind what is there; the caller writes the spaces between calls. */
    Paragraph add(Style style, String words) {
        change(style);
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
            append(" ");
        }
    }

    private void addWord(String word) {
        if (column > indent.length() && column + DisplayWidth.of(word) > ConsoleLine.WIDTH) {
            startLine();
        }
        int start = 0;
        int end = 0;
        int width = column;
        while (end < word.length()) {
            int codePoint = word.codePointAt(end);
            width += DisplayWidth.of(codePoint);
            if (width > ConsoleLine.WIDTH) {
                append(word.substring(start, end));
                startLine();
                start = end;
                width = column + DisplayWidth.of(codePoint);
            }
            end += Character.charCount(codePoint);
        }
        append(word.substring(start));
    }

    private void append(String text) {
        piece.append(text);
        column += DisplayWidth.of(text);
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
        append(indent);
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
