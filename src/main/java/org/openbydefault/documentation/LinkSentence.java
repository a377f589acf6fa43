package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Link;
import org.openbydefault.project.TextLine;

/** Finds the sentence that a link stands in. It ends at a full stop, at a blank line and where a list item begins. */
final class LinkSentence {

    private final String[] source;
    private final List<TextLine> text;

    /**
     * @param source the lines of the file as written, which tell where list items begin
     * @param text the prose of the section
     */
    LinkSentence(String[] source, List<TextLine> text) {
        this.source = source;
        this.text = text;
    }

    String around(Link link) {
        int at = indexOf(link.line());
        if (at < 0) {
            return link.text();
        }
        int first = at;
        while (first > 0 && continues(first)) {
            first--;
        }
        StringBuilder block = new StringBuilder();
        int start = 0;
        for (int i = first; i < text.size() && (i <= at || continues(i)); i++) {
            start = i == at ? block.length() : start;
            block.append(text.get(i).text()).append(' ');
        }
        return sentence(block.toString(), Math.max(block.indexOf(link.text(), start), start));
    }

    private int indexOf(int line) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).line() == line) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the line goes on with the paragraph of the line before. */
    private boolean continues(int index) {
        int line = text.get(index).line();
        return line == text.get(index - 1).line() + 1 && !startsItem(source, line);
    }

    /** Whether a list item, or a row of a table, begins in that line of a file. */
    static boolean startsItem(String[] source, int line) {
        String written = line > 0 && line <= source.length ? source[line - 1].strip() : "";
        int at = 0;
        while (at < written.length() && Character.isDigit(written.charAt(at))) {
            at++;
        }
        String mark = written.substring(at);
        return at > 0
                ? mark.startsWith(". ") || mark.startsWith(") ")
                : mark.startsWith("- ") || mark.startsWith("* ") || mark.startsWith("+ ") || mark.startsWith("|");
    }

    private static String sentence(String block, int at) {
        int from = 0;
        for (int i = 0; i < at; i++) {
            from = endsSentence(block, i) ? i + 1 : from;
        }
        int to = at;
        while (to < block.length() && !endsSentence(block, to)) {
            to++;
        }
        return block.substring(from, to);
    }

    /** The sentences of a text. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsSentence(text, i)) {
                sentences.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        sentences.add(text.substring(from));
        return sentences;
    }

    private static boolean endsSentence(String block, int at) {
        char letter = block.charAt(at);
        boolean isEnd = letter == '.' || letter == '!' || letter == '?';
        return letter == '\u3002' || (isEnd && at + 1 < block.length() && block.charAt(at + 1) == ' ');
    }
}
