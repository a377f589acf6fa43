package org.openbydefault.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.project.DataNode;

/**
 * Reads JSON (RFC 8259) as programs write it: strictly, many megabytes a second. What people write is read by
 * {@link Formats}.
 */
public final class JsonText {

    private static final int MOST_NESTED = 64;

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * The one value of a text.
     *
     * @throws MalformedJsonException if the text is none, or values are nested more than 64 deep
     */
    public static DataNode read(String text) throws MalformedJsonException {
        JsonText json = new JsonText(text);
        DataNode value = json.value();
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.malformed("nothing may follow the value");
        }
        return value;
    }

    private DataNode value() throws MalformedJsonException {
        skipSpace();
        int start = line;
        return switch (letter()) {
            case '{' -> mapping(start);
            case '[' -> list(start);
            case '"' -> DataNode.scalar(start, string());
            case 't' -> word(start, "true", "true");
            case 'f' -> word(start, "false", "false");
            case 'n' -> word(start, "null", "");
            default -> number(start);
        };
    }

    private DataNode mapping(int start) throws MalformedJsonException {
        enter();
        Map<String, DataNode> members = new LinkedHashMap<>();
        if (!closes('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw malformed("'" + name + "' stands twice");
                }
            } while (continues('}'));
        }
        depth--;
        return DataNode.mapping(start, members);
    }

    private DataNode list(int start) throws MalformedJsonException {
        enter();
        List<DataNode> items = new ArrayList<>();
        if (!closes(']')) {
            do {
                items.add(value());
            } while (continues(']'));
        }
        depth--;
        return DataNode.list(start, items);
    }

    private void enter() throws MalformedJsonException {
        at++;
        depth++;
        if (depth > MOST_NESTED) {
            throw malformed("more than " + MOST_NESTED + " values are nested");
        }
    }

    private boolean closes(char bracket) {
        skipSpace();
        boolean closes = letter() == bracket;
        at += closes ? 1 : 0;
        return closes;
    }

    private boolean continues(char bracket) throws MalformedJsonException {
        if (closes(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private DataNode word(int start, String word, String meaning) throws MalformedJsonException {
        if (!text.startsWith(word, at)) {
            throw malformed("a value is expected");
        }
        at += word.length();
        return DataNode.scalar(start, meaning);
    }

    private DataNode number(int start) throws MalformedJsonException {
        int from = at;
        skip('-');
        int digits = at;
        skipDigits();
        boolean isWhole = at == digits + 1 || (at > digits && text.charAt(digits) != '0');
        boolean isNumber = isWhole && hasFraction() && hasExponent();
        if (!isNumber) {
            throw malformed(at == from ? "a value is expected" : "the number is malformed");
        }
        return DataNode.scalar(start, text.substring(from, at));
    }

    private boolean hasFraction() {
        return letter() != '.' || skipsDigitsAfterOne();
    }

    private boolean hasExponent() {
        if (letter() != 'e' && letter() != 'E') {
            return true;
        }
        char sign = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        at += sign == '+' || sign == '-' ? 1 : 0;
        return skipsDigitsAfterOne();
    }

    private boolean skipsDigitsAfterOne() {
        at++;
        int from = at;
        skipDigits();
        return at > from;
    }

    private void skipDigits() {
        while (letter() >= '0' && letter() <= '9') {
            at++;
        }
    }

    private void skip(char optional) {
        at += letter() == optional ? 1 : 0;
    }

    private String string() throws MalformedJsonException {
        expect('"');
        int from = at;
        skipPlainText();
        if (letter() == '"') {
            at++;
            return text.substring(from, at - 1);
        }
        StringBuilder unescaped = new StringBuilder();
        while (letter() != '"') {
            unescaped.append(text, from, at);
            at++;
            unescaped.append(escaped());
            from = at;
            skipPlainText();
        }
        unescaped.append(text, from, at);
        at++;
        return unescaped.toString();
    }

    /** Up to a backslash or the closing quotation mark. */
    private void skipPlainText() throws MalformedJsonException {
        while (letter() != '"' && letter() != '\\') {
            if (letter() < ' ') {
                throw malformed(at < text.length() ? "a control character must be escaped" : "the text is not closed");
            }
            at++;
        }
    }

    private char escaped() throws MalformedJsonException {
        char letter = letter();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw malformed("no such escape");
        };
    }

    private char codeUnit() throws MalformedJsonException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(letter(), 16);
            if (digit < 0) {
                throw malformed("four hexadecimal digits are expected");
            }
            unit = 16 * unit + digit;
            at++;
        }
        return (char) unit;
    }

    private void expect(char wanted) throws MalformedJsonException {
        if (letter() != wanted) {
            throw malformed("'" + wanted + "' is expected");
        }
        at++;
    }

    /** The letter here; NUL, which nothing accepts, at the end. */
    private char letter() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                line++;
                lineStart = at + 1;
            } else if (letter != ' ' && letter != '\t' && letter != '\r') {
                return;
            }
            at++;
        }
    }

    private MalformedJsonException malformed(String what) {
        String end = at >= text.length() ? ", but the text ends here" : "";
        return new MalformedJsonException("line " + line + ", column " + (at - lineStart + 1) + ": " + what + end);
    }
}
