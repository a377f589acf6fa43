package org.openbydefault.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;

/**
 * Reads the part of YAML that manifests are written in: mappings and lists in block style whose values are texts, blocks of
 * text, or lists and mappings in flow style. Whatever else there is in a text, it answers nothing, and the parser of the
 * whole language has to be asked, which costs a JVM that has just started more than the reading of many manifests.
 */
final class BlockYaml {

    private static final int MOST_LINES = 20_000;
    private static final int DEEPEST = 40;

    /** No key of YAML is longer, and no line that is worth to be looked at. */
    private static final int LONGEST_LINE = 1_000;

    private static final String TEMPLATE = "{{";

    /** How an expression of a template begins that no parser of YAML lets pass. */
    private static final String CERTAIN_TEMPLATE = "{{- ";

    private final String path;
    private final String[] lines;
    private int at = -1;
    private int indent;
    private int depth;
    private boolean isUnsure;
    private Optional<String> trouble = Optional.empty();

    private BlockYaml(SourceText source) {
        this.path = source.path();
        this.lines = source.text().split("\n", -1);
    }

    /** The documents, or why the text is no YAML; empty if it has what is not understood here. */
    static Optional<Fact<List<DataNode>>> read(SourceText source) {
        if (!isPlain(source.text())) {
            return Optional.empty();
        }
        BlockYaml yaml = new BlockYaml(source);
        try {
            List<DataNode> documents = yaml.documents();
            return yaml.isUnsure ? Optional.empty() : Optional.of(Fact.known(documents));
        } catch (NotUnderstoodException other) {
            return yaml.trouble.isPresent() ? Optional.of(Fact.unknown(yaml.trouble.get())) : Optional.empty();
        }
    }

    /** Something that the whole language is needed for. */
    static final class NotUnderstoodException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUnderstoodException() {
            super(null, null, false, false);
        }
    }

    /** Whether there is no character that YAML treats in a way of its own. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isOrdinary = (letter >= ' ' && letter <= '~') || letter == '\n' || isLetterAbroad(letter);
            if (!isOrdinary) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterAbroad(char letter) {
        boolean isEndOfLine = letter == '\u2028' || letter == '\u2029';
        return letter >= '\u00a1' && letter <= '\ufffd' && letter != '\ufeff' && !isEndOfLine;
    }

    private List<DataNode> documents() {
        if (lines.length > MOST_LINES) {
            throw new NotUnderstoodException();
        }
        List<DataNode> documents = new ArrayList<>();
        next();
        boolean isAnnounced = false;
        while (!isAtEnd()) {
            if (isMark()) {
                if (isAnnounced) {
                    throw new NotUnderstoodException();
                }
                isAnnounced = true;
                next();
            } else {
                documents.add(block());
                if (!isAtEnd() && !isMark()) {
                    throw new NotUnderstoodException();
                }
                isAnnounced = false;
            }
        }
        if (isAnnounced) {
            throw new NotUnderstoodException();
        }
        return documents.isEmpty() ? List.of(DataNode.scalar(1, "")) : documents;
    }

    /** Goes to the next line that is neither empty nor a comment. */
    private void next() {
        at++;
        while (at < lines.length) {
            String line = lines[at];
            indent = spaces(line);
            boolean isEmpty = indent == line.length() || line.charAt(indent) == '#';
            if (!isEmpty && !isTemplate(line)) {
                checkLine(line);
                return;
            }
            at++;
        }
    }

    /** Text that is no YAML before its expressions are filled in; some of it only looks so. */
    private boolean isTemplate(String line) {
        if (line.startsWith(CERTAIN_TEMPLATE, indent)) {
            trouble = Optional.of(path + " is malformed at line " + (at + 1) + ": an expression of a template");
            throw new NotUnderstoodException();
        }
        isUnsure |= line.startsWith(TEMPLATE, indent);
        return line.startsWith(TEMPLATE, indent);
    }

    private static void checkLine(String line) {
        boolean isMark = line.startsWith("---") || line.startsWith("...");
        if (line.length() > LONGEST_LINE || (isMark && !line.stripTrailing().equals("---"))) {
            throw new NotUnderstoodException();
        }
    }

    private boolean isAtEnd() {
        return at >= lines.length;
    }

    private boolean isMark() {
        return indent == 0 && lines[at].startsWith("---");
    }

    private boolean isBelow(int column) {
        return !isAtEnd() && indent > column && !isMark();
    }

    private boolean isDash() {
        String line = lines[at];
        return line.startsWith("-", indent) && (line.length() == indent + 1 || line.charAt(indent + 1) == ' ');
    }

    private DataNode block() {
        if (++depth > DEEPEST) {
            throw new NotUnderstoodException();
        }
        DataNode node = isDash() ? list(indent) : mapping(indent);
        depth--;
        return node;
    }

    private DataNode list(int column) {
        int line = at + 1;
        List<DataNode> items = new ArrayList<>();
        while (!isAtEnd() && indent == column && !isMark() && isDash()) {
            YamlLine item = new YamlLine(lines[at], column + 1);
            if (!item.isEmpty() && (item.isDash() || item.isKey())) {
                indent = item.start();
                items.add(block());
            } else {
                items.add(value(item, column, false));
            }
        }
        checkEnd(column);
        return DataNode.list(line, items);
    }

    private DataNode mapping(int column) {
        int line = at + 1;
        Map<String, DataNode> members = new LinkedHashMap<>();
        Map<String, Integer> nameLines = new HashMap<>();
        while (!isAtEnd() && indent == column && !isMark()) {
            YamlLine entry = new YamlLine(lines[at], column);
            int nameLine = at + 1;
            String key = entry.key();
            DataNode value = value(entry.behindKey(), column, true);
            members.put(key, value);
            if (value.line() != nameLine) {
                nameLines.put(key, nameLine);
            } else {
                nameLines.remove(key);
            }
        }
        checkEnd(column);
        return DataNode.mapping(line, members, nameLines);
    }

    private void checkEnd(int column) {
        if (isBelow(column)) {
            throw new NotUnderstoodException();
        }
    }

    /** The value behind a key or a dash, which may stand on the lines below it. */
    private DataNode value(YamlLine written, int column, boolean isMember) {
        int line = at + 1;
        if (written.isBlockText()) {
            String text = written.isFolded() ? folded(textBelow(column)) : textBelow(column);
            return DataNode.scalar(line, written.isStripped() ? text : text + "\n");
        }
        if (!written.isEmpty()) {
            return onLine(written, column);
        }
        next();
        boolean isListBeside = isMember && !isAtEnd() && indent == column && !isMark() && isDash();
        if (isBelow(column) && !isDash()) {
            YamlLine below = new YamlLine(lines[at], indent);
            return below.isKey() ? block() : onLine(below, column);
        }
        return isBelow(column) || isListBeside ? block() : DataNode.scalar(line, "");
    }

    /** The value that begins on the line that was reached; a text without quotes may go on below. */
    private DataNode onLine(YamlLine written, int column) {
        int line = at + 1;
        boolean isUnclear = written.startsWith(TEMPLATE) && !written.isExpression();
        isUnsure |= isUnclear;
        if (!isUnclear && written.isPlain()) {
            return DataNode.scalar(line, plainText(written, column));
        }
        DataNode value =
                isUnclear ? DataNode.scalar(line, "") : withLinesBelow(written).value(line);
        next();
        checkEnd(column);
        return value;
    }

    /** The line with those below it on which its value goes on. */
    private YamlLine withLinesBelow(YamlLine written) {
        YamlLine whole = written;
        while (!whole.startsWith(TEMPLATE) && whole.isOpen()) {
            at++;
            if (isAtEnd()) {
                throw new NotUnderstoodException();
            }
            checkLine(lines[at]);
            whole = whole.with(lines[at]);
        }
        return whole;
    }

    private String plainText(YamlLine written, int column) {
        String first = written.plain();
        StringBuilder text = new StringBuilder(first);
        int last = at;
        next();
        while (isBelow(column) && at == last + 1 && !lines[last].contains(YamlLine.COMMENT)) {
            text.append(' ').append(new YamlLine(lines[at], indent).plain());
            last = at;
            next();
        }
        checkEnd(column);
        return YamlLine.isNull(first) && text.length() == first.length() ? "" : text.toString();
    }

    /** The lines below that are indented further than that column, as they are, without the end of the last. */
    private String textBelow(int column) {
        int first = at + 1;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        int margin = first < lines.length ? spaces(lines[first]) : 0;
        if (margin <= column) {
            throw new NotUnderstoodException();
        }
        StringBuilder text = new StringBuilder();
        for (at++; at < lines.length && (lines[at].isBlank() || spaces(lines[at]) >= margin); at++) {
            if (at < first && lines[at].length() > margin) {
                throw new NotUnderstoodException();
            }
            text.append(lines[at], Math.min(margin, lines[at].length()), lines[at].length())
                    .append('\n');
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text.setLength(end);
        at--;
        next();
        checkEnd(column);
        return text.toString();
    }

    /**
     * The lines with a blank between them, or as many ends of lines as there are empty ones; lines that are indented further
     * stay lines.
     */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        int empty = 0;
        boolean isBehindDeeper = false;
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                empty++;
            } else if (line.isBlank()) {
                throw new NotUnderstoodException();
            } else {
                boolean isDeeper = line.charAt(0) == ' ';
                boolean isLine = !folded.isEmpty() && (isDeeper || isBehindDeeper);
                boolean isFollowing = !folded.isEmpty() && !isLine && empty == 0;
                folded.append(isFollowing ? " " : "\n".repeat(isLine ? empty + 1 : empty))
                        .append(line);
                empty = 0;
                isBehindDeeper = isDeeper;
            }
        }
        return folded.toString();
    }

    private static int spaces(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
