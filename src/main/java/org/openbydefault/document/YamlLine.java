package org.openbydefault.document;

import java.util.Map;
import org.openbydefault.document.BlockYaml.NotUnderstoodException;
import org.openbydefault.project.DataNode;

/** What stands on one line of block YAML from some column on. */
final class YamlLine {

    /** What may stand at the start of a scalar without quotes, beside letters and digits. */
    private static final String PLAIN_STARTS = "._/$(~+;^=\\";

    /** What ends a scalar without quotes in flow style. */
    static final String FLOW_ENDS = "{}[],:#";

    /** How a comment begins behind a text without quotes. */
    static final String COMMENT = " #";

    private final String line;
    private final int start;
    private int colon = -1;

    /** @param from the column behind which it begins with the first character that is no blank */
    YamlLine(String line, int from) {
        this.line = line;
        this.start = behindBlanks(Math.min(from, line.length()));
    }

    /** The column of its first character. */
    int start() {
        return start;
    }

    /** Whether nothing stands there, or a comment alone. */
    boolean isEmpty() {
        return start == line.length() || (line.charAt(start) == '#' && line.charAt(start - 1) == ' ');
    }

    boolean startsWith(String beginning) {
        return line.startsWith(beginning, start);
    }

    boolean isDash() {
        return startsWith("- ") || (startsWith("-") && start + 1 == line.length());
    }

    /** Whether it is the text below it. */
    boolean isBlockText() {
        boolean isMarked = startsWith("|") || isFolded();
        return isMarked && (start + 1 == line.stripTrailing().length() || isStripped());
    }

    /** Whether the ends of that text's lines are blanks. */
    boolean isFolded() {
        return startsWith(">");
    }

    /** Whether the end of the last line of that text does not belong to it. */
    boolean isStripped() {
        return line.substring(start + 1).stripTrailing().equals("-");
    }

    /** Whether it is one expression of a template, which YAML reads as a mapping in a mapping. */
    boolean isExpression() {
        int end = line.stripTrailing().length() - 2;
        if (end <= start + 2 || !line.startsWith("}}", end) || !isPlainStart(behindBlanks(start + 2))) {
            return false;
        }
        for (int i = start + 2; i < end; i++) {
            if (FLOW_ENDS.indexOf(line.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a key of a mapping stands there. */
    boolean isKey() {
        return colon() >= 0;
    }

    /** @throws NotUnderstoodException if there is none, or one of an unusual form */
    String key() {
        if (colon() < 0) {
            throw new NotUnderstoodException();
        }
        char quote = line.charAt(start);
        if (quote == '"' || quote == '\'') {
            return line.substring(start + 1, colon - 1);
        }
        String key = line.substring(start, colon).stripTrailing();
        if (key.contains(COMMENT) || isNull(key)) {
            throw new NotUnderstoodException();
        }
        return key;
    }

    /** What stands behind the key. */
    YamlLine behindKey() {
        return new YamlLine(line, colon() + 1);
    }

    /**
     * The text in quotes, expression of a template, or mapping or list in flow style that stands there.
     *
     * @param number of the line, counted from 1
     * @throws NotUnderstoodException if it is of another form, or may go on on the next line
     */
    DataNode value(int number) {
        char first = line.charAt(start);
        if (first == '"' || first == '\'') {
            int close = close(start);
            checkNothingBehind(close + 1);
            return DataNode.scalar(number, line.substring(start + 1, close));
        }
        return isExpression() ? DataNode.mapping(number, Map.of()) : collection(number);
    }

    /** Whether a text without quotes begins there. */
    boolean isPlain() {
        return isPlainStart(start);
    }

    /** That text, or a line on which it goes on. */
    String plain() {
        int comment = line.indexOf(COMMENT, start);
        String text =
                line.substring(start, comment < 0 ? line.length() : comment).stripTrailing();
        if (text.contains(": ") || text.endsWith(":")) {
            throw new NotUnderstoodException();
        }
        return text;
    }

    private DataNode collection(int number) {
        if (!startsWith("[") && !startsWith("{")) {
            throw new NotUnderstoodException();
        }
        FlowYaml flow = new FlowYaml(this, line, start, number);
        DataNode collection = flow.collection();
        checkNothingBehind(flow.end());
        return collection;
    }

    /** Where the colon behind a key stands, or -1. */
    private int colon() {
        if (colon < 0 && start < line.length()) {
            char first = line.charAt(start);
            if (first == '"' || first == '\'') {
                colon = isColon(close(start) + 1) ? close(start) + 1 : -1;
            } else if (isPlainStart(start)) {
                colon = line.indexOf(':', start);
                while (colon >= 0 && !isColon(colon)) {
                    colon = line.indexOf(':', colon + 1);
                }
            }
        }
        return colon;
    }

    private boolean isColon(int at) {
        return line.startsWith(":", at) && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    }

    /** Whether a scalar without quotes may begin there. */
    boolean isPlainStart(int at) {
        char first = line.charAt(at);
        boolean isMinus = first == '-' && at + 1 < line.length() && line.charAt(at + 1) != ' ';
        return isMinus || first > '~' || Character.isLetterOrDigit(first) || PLAIN_STARTS.indexOf(first) >= 0;
    }

    /** Where the quoted text that starts there ends; escapes are not understood here. */
    int close(int from) {
        char quote = line.charAt(from);
        int close = line.indexOf(quote, from + 1);
        boolean isEscape = close >= 0 && line.startsWith(String.valueOf(quote), close + 1);
        if (close < 0
                || isEscape
                || (quote == '"' && line.substring(from, close).indexOf('\\') >= 0)) {
            throw new NotUnderstoodException();
        }
        return close;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void checkNothingBehind(int from) {
        String behind = line.substring(from);
        if (!behind.isBlank() && !(behind.startsWith(" ") && behind.strip().startsWith("#"))) {
            throw new NotUnderstoodException();
        }
    }

    /** Whether a text without quotes stands for nothing. */
    static boolean isNull(String text) {
        return text.equals("null") || text.equals("~");
    }
}
