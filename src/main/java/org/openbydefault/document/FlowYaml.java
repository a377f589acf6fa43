package org.openbydefault.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.document.BlockYaml.NotUnderstoodException;
import org.openbydefault.project.DataNode;

/** Reads a list or mapping in flow style, as {@code {cpu: 1}} and {@code ["a", b]}. */
final class FlowYaml {

    private static final int DEEPEST = 20;

    private final YamlLine line;
    private final String text;
    private final int first;
    private int at;
    private int depth;

    /**
     * @param at where it begins
     * @param first the number of the line, or of the first of the lines, counted from 1
     */
    FlowYaml(YamlLine line, String text, int at, int first) {
        this.line = line;
        this.text = text;
        this.at = at;
        this.first = first;
    }

    /**
     * The list or mapping.
     *
     * @throws NotUnderstoodException if it has what only a parser of the whole language understands
     */
    DataNode collection() {
        if (++depth > DEEPEST) {
            throw new NotUnderstoodException();
        }
        DataNode collection = text.startsWith("[", at) ? list() : mapping();
        depth--;
        return collection;
    }

    /** Where that ends which was read. */
    int end() {
        return at;
    }

    private DataNode list() {
        int number = number();
        List<DataNode> items = new ArrayList<>();
        boolean goesOn = open(']');
        while (goesOn) {
            items.add(value());
            goesOn = goesOn(']');
        }
        return DataNode.list(number, items);
    }

    private DataNode mapping() {
        int number = number();
        Map<String, DataNode> members = new LinkedHashMap<>();
        boolean goesOn = open('}');
        while (goesOn) {
            int ofKey = number();
            String key = key();
            DataNode value = value();
            if (value.line() != ofKey) {
                throw new NotUnderstoodException();
            }
            members.put(key, value);
            goesOn = goesOn('}');
        }
        return DataNode.mapping(number, members);
    }

    /** Goes behind the opening bracket; whether anything stands before the closing one. */
    private boolean open(char closing) {
        at++;
        skipBlanks();
        return !isSkipped(closing);
    }

    private boolean goesOn(char closing) {
        skipBlanks();
        if (isSkipped(closing)) {
            return false;
        }
        if (!isSkipped(',')) {
            throw new NotUnderstoodException();
        }
        skipBlanks();
        return !isSkipped(closing);
    }

    private String key() {
        boolean isQuoted = isQuote();
        String key = isQuoted ? quoted() : plain();
        boolean isColon = text.startsWith(": ", at);
        if (!isColon || (!isQuoted && YamlLine.isNull(key))) {
            throw new NotUnderstoodException();
        }
        at++;
        skipBlanks();
        return key;
    }

    private DataNode value() {
        if (text.startsWith("[", at) || text.startsWith("{", at)) {
            return collection();
        }
        if (isQuote()) {
            return DataNode.scalar(number(), quoted());
        }
        int number = number();
        String plain = plain();
        return DataNode.scalar(number, YamlLine.isNull(plain) ? "" : plain);
    }

    private int number() {
        return line.number(at, first);
    }

    private boolean isQuote() {
        return text.startsWith("\"", at) || text.startsWith("'", at);
    }

    private String quoted() {
        int open = at;
        int close = line.close(open);
        at = close + 1;
        return line.unquoted(open, close);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && YamlLine.FLOW_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String plain = text.substring(start, at).strip();
        if (plain.isEmpty() || plain.equals("-") || !line.isPlainStart(start)) {
            throw new NotUnderstoodException();
        }
        return plain;
    }

    private void skipBlanks() {
        while (text.startsWith(" ", at)) {
            at++;
        }
    }

    private boolean isSkipped(char mark) {
        boolean isThere = at < text.length() && text.charAt(at) == mark;
        at += isThere ? 1 : 0;
        return isThere;
    }
}
