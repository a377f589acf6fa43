package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.report.ConsoleLine.Level;

/** Shows a page that is written in Markdown in a terminal: wrapped, and without its marks. */
public final class PageText {

    private static final int TEXT_INDENT = 2;
    private static final int ITEM_INDENT = 4;

    private final int width;
    private final List<ConsoleLine> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private List<String> header = List.of();
    private int indent = TEXT_INDENT;

    private PageText(int width) {
        this.width = width;
    }

    /**
     * The lines of a page.
     *
     * @param width columns of a line
     */
    public static List<ConsoleLine> of(String markdown, int width) {
        PageText page = new PageText(width);
        boolean isCode = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("```")) {
                page.end();
                isCode = !isCode;
            } else if (isCode || line.startsWith("    ")) {
                page.end();
                page.copy(isCode ? "    " + line : line);
            } else {
                page.take(line);
            }
        }
        page.end();
        return page.lines;
    }

    private void take(String line) {
        if (line.startsWith("|")) {
            end();
            row(line);
            return;
        }
        header = List.of();
        if (line.isBlank()) {
            end();
            blank();
        } else if (line.startsWith("#")) {
            end();
            heading(line.replaceFirst("^#+ *", ""));
        } else if (line.startsWith("* ") || line.startsWith("- ")) {
            end();
            indent = ITEM_INDENT;
            add("- " + line.substring(2));
        } else {
            add(line.strip());
        }
    }

    private void add(String text) {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(text);
    }

    private void end() {
        if (paragraph.length() > 0) {
            show(plain(paragraph.toString()), TEXT_INDENT, indent);
            paragraph.setLength(0);
        }
        indent = TEXT_INDENT;
    }

    private void show(String text, int firstIndent, int nextIndent) {
        new Paragraph(lines, Level.INFO, width, firstIndent, nextIndent)
                .add(Style.PLAIN, text)
                .end();
    }

    private void heading(String text) {
        new Paragraph(lines, Level.INFO, width, 0, 0)
                .add(Style.STRONG, plain(text))
                .end();
    }

    private void copy(String line) {
        lines.add(new ConsoleLine(Level.INFO, List.of(new ConsoleLine.Span(Style.PLAIN, line.stripTrailing()))));
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new ConsoleLine(Level.INFO, List.of()));
        }
    }

    /** A row of a table: two cells as name and meaning, more with the names of their columns. */
    private void row(String line) {
        List<String> cells = new ArrayList<>();
        String[] parts = line.split("(?<!\\\\)\\|", -1);
        for (int i = 1; i < parts.length - 1; i++) {
            cells.add(plain(parts[i].strip()));
        }
        if (header.isEmpty()) {
            header = cells;
        } else if (!line.startsWith("| ---")) {
            show(cells.size() == 2 ? cells.get(0) + ": " + cells.get(1) : named(cells), TEXT_INDENT, ITEM_INDENT);
        }
    }

    private String named(List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(i < header.size() ? header.get(i) + " " : "")
                    .append(cells.get(i));
        }
        return text.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("!?\\[([^]]*)]\\((https?:[^)]*)\\)", "$1 ($2)")
                .replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
                .replace("**", "")
                .replace("`", "")
                .replace("\\|", "|");
    }
}
