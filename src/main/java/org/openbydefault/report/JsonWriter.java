package org.openbydefault.report;

import org.openbydefault.address.Credentials;

/**
 * Writes JSON, a member or element to a line, or all on one. Masks credentials in addresses. Characters that a reader does not see are
 * escaped, so that the text can be shown on a terminal as it is.
 */
public final class JsonWriter {

    private static final String INDENT = "                                ";

    private final StringBuilder json;
    private final boolean isOnOneLine;
    private int depth;
    private boolean isEmpty = true;
    private boolean isNamed;

    JsonWriter(int capacity) {
        this(capacity, false);
    }

    private JsonWriter(int capacity, boolean isOnOneLine) {
        this.json = new StringBuilder(capacity);
        this.isOnOneLine = isOnOneLine;
    }

    /** Writes all on one line, without white space around it. */
    static JsonWriter onOneLine(int capacity) {
        return new JsonWriter(capacity, true);
    }

    /** A text as a value of JSON, with its quotation marks. */
    public static String quoted(String text) {
        return new JsonWriter(text.length() + 16).value(text).json.toString();
    }

    JsonWriter beginObject() {
        return begin('{');
    }

    JsonWriter endObject() {
        return end('}');
    }

    JsonWriter beginArray() {
        return begin('[');
    }

    JsonWriter endArray() {
        return end(']');
    }

    JsonWriter name(String name) {
        separate();
        appendQuoted(name);
        json.append(isOnOneLine ? ":" : ": ");
        isNamed = true;
        return this;
    }

    JsonWriter value(String value) {
        separate();
        appendQuoted(Credentials.masked(value));
        return this;
    }

    JsonWriter value(int value) {
        separate();
        json.append(value);
        return this;
    }

    JsonWriter value(boolean value) {
        separate();
        json.append(value);
        return this;
    }

    JsonWriter member(String name, String value) {
        return name(name).value(value);
    }

    JsonWriter member(String name, int value) {
        return name(name).value(value);
    }

    /** The document, closed by a line end. */
    String document() {
        return json.append('\n').toString();
    }

    /** What is written so far. */
    String beginning() {
        return json.toString();
    }

    private JsonWriter begin(char bracket) {
        separate();
        json.append(bracket);
        depth++;
        isEmpty = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!isEmpty) {
            breakLine();
        }
        json.append(bracket);
        isEmpty = false;
        return this;
    }

    private void separate() {
        if (isNamed) {
            isNamed = false;
        } else if (depth > 0) {
            if (!isEmpty) {
                json.append(',');
            }
            breakLine();
        }
        isEmpty = false;
    }

    private void breakLine() {
        if (isOnOneLine) {
            return;
        }
        json.append('\n').append(INDENT.substring(0, Math.min(2 * depth, INDENT.length())));
    }

    private void appendQuoted(String text) {
        json.append('"');
        char[] letters = text.toCharArray();
        int from = ordinaryUntil(letters, 0);
        if (from == letters.length) {
            json.append(text);
        } else {
            appendFrom(text, letters, from);
        }
        json.append('"');
    }

    /** Where the first letter stands, from that place on, that may have to be escaped. */
    private static int ordinaryUntil(char[] letters, int from) {
        int at = from;
        while (at < letters.length && ((letters[at] >= 'a' && letters[at] <= 'z') || isOrdinary(letters[at]))) {
            at++;
        }
        return at;
    }

    private void appendFrom(String text, char[] letters, int firstSpecial) {
        int copied = 0;
        int at = firstSpecial;
        while (at < letters.length) {
            json.append(letters, copied, at - copied);
            int codePoint = text.codePointAt(at);
            appendEscaped(codePoint);
            copied = at + Character.charCount(codePoint);
            at = ordinaryUntil(letters, copied);
        }
        json.append(letters, copied, letters.length - copied);
    }

    private static boolean isOrdinary(char letter) {
        return letter < 0x7F ? letter >= ' ' && letter != '"' && letter != '\\' : letter >= 0xA0 && letter < 0x0600;
    }

    private void appendEscaped(int codePoint) {
        switch (codePoint) {
            case '"', '\\' -> json.append('\\').append((char) codePoint);
            case '\n' -> json.append("\\n");
            case '\t' -> json.append("\\t");
            default -> {
                if (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint)) {
                    json.append("\\ufffd");
                } else if (HiddenCharacters.isHidden(codePoint)) {
                    for (char unit : Character.toChars(codePoint)) {
                        HiddenCharacters.appendHex(json.append("\\u"), unit);
                    }
                } else {
                    json.appendCodePoint(codePoint);
                }
            }
        }
    }
}
