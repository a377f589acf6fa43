package org.openbydefault.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbydefault.document.BlockYaml.NotUnderstoodException;
import org.openbydefault.project.DataNode;

/**
 * What stands on one line of block YAML from some column on. A text in quotes, or a list or mapping in flow style, that goes
 * on below is one line here.
 */
final class YamlLine {

    /** How many lines are taken for one. */
    private static final int MOST_JOINED = 200;

    /** Behind which a quotation mark begins a text in flow style; elsewhere it is an apostrophe. */
    private static final String BEFORE_QUOTES = "[{,:";

    /** What may stand at the start of a scalar without quotes, beside letters and digits. */
    private static final String PLAIN_STARTS = "._/$(~+;^=\\";

    /** What ends a scalar without quotes in flow style. */
    static final String FLOW_ENDS = "{}[],:#";

    /** How a comment begins behind a text without quotes. */
    static final String COMMENT = " #";

    private final String line;
    private final int start;

    /** Where the lines begin that were joined to the first. */
    private final List<Integer> joints;

    private int colon = -1;

    /** @param from the column behind which it begins with the first character that is no blank */
    YamlLine(String line, int from) {
        this(line, from, List.of());
    }

    private YamlLine(String line, int from, List<Integer> joints) {
        this.line = line;
        this.joints = joints;
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
        return isMarked && (behindMark().isEmpty() || isStripped());
    }

    /** Whether the ends of that text's lines are blanks. */
    boolean isFolded() {
        return startsWith(">");
    }

    /** Whether the end of the last line of that text does not belong to it. */
    boolean isStripped() {
        return behindMark().equals("-");
    }

    /** What stands behind the mark of a block of text, but for a comment. */
    private String behindMark() {
        int comment = line.indexOf(COMMENT, start);
        return line.substring(start + 1, comment < 0 ? line.length() : comment).stripTrailing();
    }

    /** Whether it is one expression of a template, which YAML reads as a mapping in a mapping. */
    boolean isExpression() {
        int end = line.stripTrailing().length() - 2;
        if (end <= start + 2
                || !startsWith("{{")
                || !line.startsWith("}}", end)
                || !isPlainStart(behindBlanks(start + 2))) {
            return false;
        }
        for (int i = start + 2; i < end; i++) {
            if (FLOW_ENDS.indexOf(line.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether what begins there goes on below: a text in quotes, or a list or mapping in flow style. */
    boolean isOpen() {
        char first = line.charAt(start);
        return isQuote(first) ? end(start) < 0 : isFlow() && isUnbalanced();
    }

    private boolean isUnbalanced() {
        int depth = 0;
        char before = ' ';
        for (int i = start; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (isQuote(letter) && BEFORE_QUOTES.indexOf(before) >= 0) {
                i = end(i);
                if (i < 0) {
                    return true;
                }
            } else if (letter == '[' || letter == '{') {
                depth++;
            } else if ((letter == ']' || letter == '}') && --depth == 0) {
                return false;
            }
            before = letter == ' ' ? before : letter;
        }
        return true;
    }

    /**
     * This line with the next one: the end of a line is a blank, and an empty line in quotes ends one.
     *
     * @throws NotUnderstoodException if there is a comment or an empty line outside of quotes, or too many lines
     */
    YamlLine with(String next) {
        boolean isQuoted = isQuote(line.charAt(start));
        boolean isUnclear = !isQuoted && (next.isBlank() || next.contains("#") || line.indexOf('#', start) >= 0);
        if (isUnclear || joints.size() == MOST_JOINED || next.startsWith("---")) {
            throw new NotUnderstoodException();
        }
        String before = line.endsWith("\n") ? line : line.stripTrailing();
        List<Integer> more = new ArrayList<>(joints);
        more.add(before.length());
        if (next.isBlank()) {
            return new YamlLine(before + '\n', start, more);
        }
        return new YamlLine(before + (before.endsWith("\n") ? "" : " ") + next.strip(), start, more);
    }

    /** The number of the line of a place. */
    int number(int at, int numberOfFirst) {
        int number = numberOfFirst;
        for (int joint : joints) {
            number += joint <= at ? 1 : 0;
        }
        return number;
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
        if (isQuote(line.charAt(start))) {
            return unquoted(start, colon - 1);
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
        if (isQuote(line.charAt(start))) {
            int close = close(start);
            checkNothingBehind(close + 1);
            return DataNode.scalar(number, unquoted(start, close));
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
        if (!isFlow()) {
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
            if (isQuote(line.charAt(start))) {
                int close = end(start);
                colon = close >= 0 && isColon(close + 1) ? close + 1 : -1;
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

    /** @throws NotUnderstoodException if the text in quotes that starts there has no end */
    int close(int from) {
        int close = end(from);
        if (close < 0) {
            throw new NotUnderstoodException();
        }
        return close;
    }

    /** Where the text in quotes that starts there ends, or -1. */
    private int end(int from) {
        char quote = line.charAt(from);
        for (int i = from + 1; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\' && quote == '"') {
                i++;
            } else if (letter == quote) {
                boolean isDoubled = quote == '\'' && line.startsWith("'", i + 1);
                if (!isDoubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * The text between two quotation marks.
     *
     * @throws NotUnderstoodException if it has an escape that is seldom
     */
    String unquoted(int open, int close) {
        String text = line.substring(open + 1, close);
        if (line.charAt(open) == '\'') {
            return text.replace("''", "'");
        }
        return text.indexOf('\\') < 0 ? text : unescaped(text);
    }

    private static String unescaped(String text) {
        StringBuilder unescaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\') {
                i++;
                letter = ofEscape(text.charAt(i));
            }
            unescaped.append(letter);
        }
        return unescaped.toString();
    }

    private static char ofEscape(char letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new NotUnderstoodException();
        };
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '\'';
    }

    private boolean isFlow() {
        return startsWith("[") || startsWith("{");
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
