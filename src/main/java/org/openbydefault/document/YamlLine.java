package org.openbydefault.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbydefault.document.BlockYaml.NotUnderstoodException;
import org.openbydefault.project.DataNode;

/** What stands on one line of block YAML from some column on. */
final class YamlLine {

    /** What may stand at the start of a scalar without quotes, beside letters and digits. */
    private static final String PLAIN_STARTS = "._/$(~+;^=\\";

    /** What a scalar without quotes may not have in a list that stands on one line. */
    private static final String FLOW_MARKS = ":#{}[],\"'&!|?\\*%@`";

    private final String line;
    private final int start;
    private int colon = -1;

    /** @param from the column behind which it begins with the first character that is no blank */
    YamlLine(String line, int from) {
        this.line = line;
        int at = Math.min(from, line.length());
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        this.start = at;
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

    /** Whether it is the text below it as it stands there. */
    boolean isLiteral() {
        return startsWith("|") && (rest().equals("|") || isStripped());
    }

    /** Whether the end of the last line of that text does not belong to it. */
    boolean isStripped() {
        return rest().equals("|-");
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
        if (key.contains(" #") || key.equals("null") || key.equals("~")) {
            throw new NotUnderstoodException();
        }
        return key;
    }

    /** What stands behind the key. */
    YamlLine behindKey() {
        return new YamlLine(line, colon() + 1);
    }

    /**
     * The scalar, empty mapping or list of scalars that stands there.
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
        if (startsWith("{}")) {
            checkNothingBehind(start + 2);
            return DataNode.mapping(number, Map.of());
        }
        return first == '[' ? list(number) : DataNode.scalar(number, plain());
    }

    private String plain() {
        if (!isPlainStart(start)) {
            throw new NotUnderstoodException();
        }
        int comment = line.indexOf(" #", start);
        String text =
                line.substring(start, comment < 0 ? line.length() : comment).stripTrailing();
        if (text.contains(": ") || text.endsWith(":")) {
            throw new NotUnderstoodException();
        }
        return withoutNull(text);
    }

    private DataNode list(int number) {
        List<DataNode> items = new ArrayList<>();
        int at = behindBlanks(start + 1);
        boolean isClosed = line.startsWith("]", at);
        while (!isClosed) {
            int end = itemEnd(at);
            char first = line.charAt(at);
            boolean isQuoted = first == '"' || first == '\'';
            String text = isQuoted ? line.substring(at + 1, end - 1) : withoutNull(flowPlain(at, end));
            items.add(DataNode.scalar(number, text));
            at = behindBlanks(end);
            isClosed = line.startsWith("]", at);
            if (!isClosed) {
                at = behindComma(at);
            }
        }
        checkNothingBehind(at + 1);
        return DataNode.list(number, items);
    }

    private int itemEnd(int from) {
        if (from >= line.length()) {
            throw new NotUnderstoodException();
        }
        char first = line.charAt(from);
        if (first == '"' || first == '\'') {
            return close(from) + 1;
        }
        int comma = line.indexOf(',', from);
        int bracket = line.indexOf(']', from);
        if (bracket < 0) {
            throw new NotUnderstoodException();
        }
        return comma < 0 ? bracket : Math.min(comma, bracket);
    }

    private String flowPlain(int from, int to) {
        String text = line.substring(from, to).strip();
        for (int i = 0; i < text.length(); i++) {
            if (FLOW_MARKS.indexOf(text.charAt(i)) >= 0) {
                throw new NotUnderstoodException();
            }
        }
        if (text.isEmpty() || !isPlainStart(from)) {
            throw new NotUnderstoodException();
        }
        return text;
    }

    private int behindComma(int at) {
        if (!line.startsWith(",", at)) {
            throw new NotUnderstoodException();
        }
        return behindBlanks(at + 1);
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
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

    private boolean isPlainStart(int at) {
        char first = line.charAt(at);
        boolean isMinus = first == '-' && at + 1 < line.length() && line.charAt(at + 1) != ' ';
        return isMinus || Character.isLetterOrDigit(first) || PLAIN_STARTS.indexOf(first) >= 0;
    }

    /** Where the quoted text that starts there ends; escapes are not understood here. */
    private int close(int from) {
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

    private void checkNothingBehind(int from) {
        String behind = line.substring(from);
        if (!behind.isBlank() && !(behind.startsWith(" ") && behind.strip().startsWith("#"))) {
            throw new NotUnderstoodException();
        }
    }

    private String rest() {
        return line.substring(start).stripTrailing();
    }

    private static String withoutNull(String text) {
        return text.equals("null") || text.equals("~") ? "" : text;
    }
}
