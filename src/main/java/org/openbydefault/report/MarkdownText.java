package org.openbydefault.report;

import org.openbydefault.rule.Fix;

/**
 * Text from a repository made fit for a table cell of GitHub Flavored Markdown: no credentials, nothing hidden, no
 * markup, no mention of a person, no reference to an issue, and not too long.
 */
final class MarkdownText {

    private static final String MARKUP = "\\`*_[]~|$";
    private static final int LONGEST = 1_000;
    private static final String ZERO_WIDTH_SPACE = "&#8203;";

    private MarkdownText() {}

    /** The text on one line. */
    static String line(String text) {
        return escaped(PlainText.cut(PlainText.line(text), LONGEST));
    }

    /**
     * A fix: the sentence, and line by line what is to be pasted. A box would not wrap, and makes a table too wide; other
     * spaces than the plain ones would not be white space in a POM.
     */
    static String fix(Fix fix) {
        StringBuilder cell = new StringBuilder(200);
        cell.append(line(fix.sentence()));
        for (String line : fix.lines()) {
            // an address that became a link would swallow the tag behind it
            cell.append("<br><code>")
                    .append(escaped(PlainText.cut(PlainText.indented(line), LONGEST))
                            .replace("://", "&#58;//"))
                    .append("</code>");
        }
        return cell.toString();
    }

    /** The text on one line in a fixed-width font. */
    static String code(String text) {
        return "<code>" + line(text) + "</code>";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '#' -> {
                    escaped.append(letter);
                    if (isReference(text, i)) {
                        escaped.append(ZERO_WIDTH_SPACE);
                    }
                }
                default -> {
                    if (MARKUP.indexOf(letter) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(letter);
                }
            }
        }
        return escaped.toString();
    }

    /** Whether a forge could take it for {@code @somebody} or {@code #12}; {@code git@example.org} is none. */
    private static boolean isReference(String text, int index) {
        return text.charAt(index) == '#'
                ? index + 1 < text.length() && Character.isDigit(text.charAt(index + 1))
                : index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    }
}
