package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.text.Words;
import org.openbydefault.topic.TopicWords;

/**
 * The lines of a text in Markdown or AsciiDoc that may be headings: all that are, and some that are none. Tells without a
 * parser that no heading speaks of a topic, which is so for most documents and most topics.
 */
final class HeadingLines {

    /** Marks of lists and quotations, in which headings may stand, and blanks. */
    private static final String BEFORE_HEADING = " \t>-*+.)0123456789";

    /** Marks of headings, of which a line of its own may underline the one before it. */
    private static final String RUNS = "#=~^";

    /** Characters by which the words of a heading may be others than those of its line. */
    private static final String MARKUP = "*_[]{}<>&\\~|$";

    private final String text;
    private final boolean isAsciiDoc;
    private final List<List<String>> headings = new ArrayList<>();
    private boolean isUncertain;

    private HeadingLines(String text, boolean isAsciiDoc) {
        this.text = text;
        this.isAsciiDoc = isAsciiDoc;
    }

    /** @param isAsciiDoc whether it is AsciiDoc and not Markdown */
    static HeadingLines of(String text, boolean isAsciiDoc) {
        HeadingLines lines = new HeadingLines(text, isAsciiDoc);
        lines.read();
        return lines;
    }

    /** Whether a heading may speak of that topic. */
    boolean maySpeakOf(TopicWords topic) {
        if (isUncertain) {
            return true;
        }
        for (int i = 0; i < headings.size(); i++) {
            if (topic.match(headings.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        isUncertain = hasElement("<h") || hasElement("<H") || text.startsWith("---\n") || text.startsWith("+++\n");
        int paragraph = 0;
        int from = 0;
        while (from < text.length() && !isUncertain) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            int marks = behindMarks(from, end);
            int run = behindRun(marks, end);
            if (behindMarks(run, end) == end) {
                addUnderlined(paragraph, from, end);
                paragraph = end + 1;
            } else if (run > marks) {
                add(run, end);
            }
            from = end + 1;
        }
    }

    private int behindMarks(int from, int end) {
        int at = from;
        while (at < end && BEFORE_HEADING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Behind the marks of a heading or its underline. */
    private int behindRun(int from, int end) {
        int at = from;
        while (at < end && RUNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The line before one of marks alone, which may underline it; the lines before that may belong to it. */
    private void addUnderlined(int paragraph, int from, int end) {
        int first = text.lastIndexOf('\n', from - 2) + 1;
        if (from == 0 || first >= from - 1 || text.substring(from, end).isBlank()) {
            return;
        }
        if (!isAsciiDoc) {
            isUncertain |= first > paragraph;
            add(first, from - 1);
        } else if (Character.isLetterOrDigit(text.codePointAt(first))) {
            add(first, from - 1);
        }
    }

    /** Whether there is the start of an element of HTML for headings. */
    private boolean hasElement(String start) {
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            if (at + 2 < text.length() && Character.isDigit(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to) {
        String heading = text.substring(Math.min(from, to), to);
        for (int i = 0; i < MARKUP.length(); i++) {
            isUncertain |= heading.indexOf(MARKUP.charAt(i)) >= 0;
        }
        headings.add(Words.of(heading));
    }
}
