package org.openbydefault.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses the syntax of Git configuration files, {@code .gitmodules} included (git-config(1), section "Syntax"). */
final class ConfigFile {

    private static final int MOST_ENTRIES = 50_000;
    private static final char END = '\0';

    private final String name;
    private final String text;
    private final List<ConfigEntry> entries = new ArrayList<>();
    private String section = "";
    private String subsection = "";
    private int at;
    private int line = 1;
    private int startLine = 1;

    private ConfigFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * The variables in their order.
     *
     * @param name what to call the file in the reason
     * @throws UnreadableException if the text is no configuration
     */
    static List<ConfigEntry> parse(String name, String text) throws UnreadableException {
        ConfigFile file = new ConfigFile(name, text.startsWith("\ufeff") ? text.substring(1) : text);
        file.parse();
        return file.entries;
    }

    private void parse() throws UnreadableException {
        skipBlankAndComments();
        while (at < text.length()) {
            startLine = line;
            if (peek() == '[') {
                header();
            } else if (section.isEmpty()) {
                throw bad();
            } else {
                variable();
            }
            skipBlankAndComments();
        }
    }

    private void skipBlankAndComments() {
        while (at < text.length()) {
            char c = peek();
            if (c == '#' || c == ';') {
                skipRestOfLine();
            } else if (Character.isWhitespace(c)) {
                next();
            } else {
                return;
            }
        }
    }

    private void skipRestOfLine() {
        while (at < text.length() && peek() != '\n') {
            at++;
        }
    }

    private void header() throws UnreadableException {
        next();
        String words = name(true);
        if (isBlank(peek())) {
            skipBlanks();
            words = words + "." + quotedSubsection();
        }
        if (words.isEmpty() || next() != ']') {
            throw bad();
        }
        int dot = words.indexOf('.');
        section = dot < 0 ? words : words.substring(0, dot);
        subsection = dot < 0 ? "" : words.substring(dot + 1);
    }

    private String quotedSubsection() throws UnreadableException {
        StringBuilder quoted = new StringBuilder();
        if (next() != '"') {
            throw bad();
        }
        for (char c = next(); c != '"'; c = next()) {
            char literal = c == '\\' ? next() : c;
            if (literal == '\n' || literal == END) {
                throw bad();
            }
            quoted.append(literal);
        }
        return quoted.toString();
    }

    private void variable() throws UnreadableException {
        if (!isLetter(peek())) {
            throw bad();
        }
        String key = name(false);
        skipBlanks();
        Optional<String> value = Optional.empty();
        if (peek() == '=') {
            next();
            value = Optional.of(value());
        } else if (at < text.length() && next() != '\n') {
            throw bad();
        }
        if (entries.size() == MOST_ENTRIES) {
            throw new UnreadableException(name + " has more than " + MOST_ENTRIES + " variables");
        }
        entries.add(new ConfigEntry(section, subsection, key, value, startLine));
    }

    private String value() throws UnreadableException {
        StringBuilder value = new StringBuilder();
        int length = 0;
        boolean quoted = false;
        while (at < text.length() && peek() != '\n') {
            char c = next();
            boolean blank = !quoted && Character.isWhitespace(c);
            if (c == END) {
                throw bad();
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                escaped(value);
            } else if (!quoted && (c == '#' || c == ';')) {
                skipRestOfLine();
                break;
            } else if (!blank || value.length() > 0) {
                value.append(c);
            }
            if (!blank) {
                length = value.length();
            }
        }
        if (quoted) {
            throw bad();
        }
        value.setLength(length);
        return value.toString();
    }

    private void escaped(StringBuilder value) throws UnreadableException {
        char c = next();
        switch (c) {
            case '\n', END -> {}
            case 't' -> value.append('\t');
            case 'b' -> value.append('\b');
            case 'n' -> value.append('\n');
            case '\\', '"' -> value.append(c);
            default -> throw bad();
        }
    }

    private String name(boolean ofSection) {
        int start = at;
        while (isLetter(peek()) || isDigit(peek()) || peek() == '-' || (ofSection && peek() == '.')) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipBlanks() {
        while (isBlank(peek())) {
            at++;
        }
    }

    /** The next character, a CR before LF skipped; {@link #END} behind the last one. */
    private char next() {
        char c = peek();
        at += c == '\n' && text.charAt(at) == '\r' ? 2 : 1;
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private char peek() {
        if (at >= text.length()) {
            return END;
        }
        char c = text.charAt(at);
        return c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? '\n' : c;
    }

    private UnreadableException bad() {
        return new UnreadableException(name + " is no valid Git configuration at line " + startLine);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
