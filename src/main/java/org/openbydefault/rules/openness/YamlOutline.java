package org.openbydefault.rules.openness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.SourceText;

/**
 * The outline that indentation gives to a pipeline's YAML: keys, their texts and lines. Enough for what pipelines are
 * written in, at a fraction of what a parser costs in a JVM that has just started; flow collections stay texts.
 */
final class YamlOutline {

    private final String key;
    private final int line;
    private final int indent;
    private final StringBuilder value = new StringBuilder();
    private final List<YamlOutline> children = new ArrayList<>();

    private YamlOutline(String key, int line, int indent) {
        this.key = key;
        this.line = line;
        this.indent = indent;
    }

    static YamlOutline of(SourceText source) {
        YamlOutline root = new YamlOutline("", 1, -1);
        new Reader(root).read(source.text());
        return root;
    }

    /** Empty for an item of a list. */
    String key() {
        return key;
    }

    int line() {
        return line;
    }

    /** The text of it, without quotes and comments; the lines of a block one below the other. */
    String value() {
        return value.toString();
    }

    List<YamlOutline> children() {
        return children;
    }

    Optional<YamlOutline> child(String wanted) {
        for (YamlOutline child : children) {
            if (child.key.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The text of a child; empty where there is none. */
    String text(String wanted) {
        Optional<YamlOutline> child = child(wanted);
        return child.isPresent() ? child.get().value() : "";
    }

    /** All texts and keys of it and below it, with blanks between them. */
    String allText() {
        StringBuilder all = new StringBuilder(key).append(' ').append(value);
        for (YamlOutline child : children) {
            all.append(' ').append(child.allText());
        }
        return all.toString();
    }

    /** Reads line by line; what is open lies on the stack. */
    private static final class Reader {

        private final Deque<YamlOutline> open = new ArrayDeque<>();
        private boolean inBlock;

        Reader(YamlOutline root) {
            open.push(root);
        }

        void read(String text) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                String content = lines[i].strip();
                if (!content.isEmpty()) {
                    read(lines[i].indexOf(content), content, i + 1);
                }
            }
        }

        private void read(int indent, String content, int line) {
            if (inBlock && indent > top().indent) {
                top().value.append(content).append('\n');
                return;
            }
            inBlock = false;
            if (content.startsWith("#") || content.equals("---")) {
                return;
            }
            boolean isItem = content.equals("-") || content.startsWith("- ");
            closeDownTo(indent, isItem);
            if (isItem) {
                add("", line, indent);
                String rest = content.substring(1).strip();
                if (!rest.isEmpty()) {
                    readEntry(indent + content.indexOf(rest, 1), rest, line);
                }
            } else {
                readEntry(indent, content, line);
            }
        }

        /** A list may stand as far to the left as the key that it belongs to. */
        private void closeDownTo(int indent, boolean isItem) {
            while (top().indent > indent
                    || (top().indent == indent && !(isItem && !top().key.isEmpty()))) {
                open.pop();
            }
        }

        private void readEntry(int indent, String content, int line) {
            int colon = colon(content);
            if (colon < 0) {
                appendTo(top(), content);
                return;
            }
            YamlOutline entry = add(unquoted(content.substring(0, colon).strip()), line, indent);
            String rest = content.substring(colon + 1).strip();
            inBlock = rest.startsWith("|") || rest.startsWith(">");
            if (!inBlock) {
                appendTo(entry, rest);
            }
        }

        private static void appendTo(YamlOutline entry, String text) {
            String plain = unquoted(withoutComment(text));
            if (!plain.isEmpty()) {
                entry.value.append(entry.value.isEmpty() ? "" : " ").append(plain);
            }
        }

        private YamlOutline add(String key, int line, int indent) {
            YamlOutline entry = new YamlOutline(key, line, indent);
            top().children.add(entry);
            open.push(entry);
            return entry;
        }

        private YamlOutline top() {
            return open.element();
        }

        /** Where the key ends, or -1: a colon that a blank or nothing follows, outside of quotes and expressions. */
        private static int colon(String content) {
            if (content.startsWith("{") || content.startsWith("[") || content.startsWith("$")) {
                return -1;
            }
            char quote = content.charAt(0) == '"' || content.charAt(0) == '\'' ? content.charAt(0) : 0;
            int from = quote == 0 ? 0 : content.indexOf(quote, 1) + 1;
            for (int i = from; i < content.length() && (quote == 0 || from > 0); i++) {
                if (content.charAt(i) == ':' && (i + 1 == content.length() || content.charAt(i + 1) == ' ')) {
                    return i;
                }
                if (content.charAt(i) == '#' && i > 0 && content.charAt(i - 1) == ' ') {
                    return -1;
                }
            }
            return -1;
        }

        private static String withoutComment(String text) {
            boolean isQuoted = text.startsWith("\"") || text.startsWith("'");
            int end = isQuoted ? text.indexOf(text.charAt(0), 1) + 1 : 0;
            int comment = text.startsWith("#") ? 0 : text.indexOf(" #", Math.max(end, 0));
            return comment < 0 ? text : text.substring(0, comment).strip();
        }

        private static String unquoted(String text) {
            boolean isQuoted = text.length() > 1
                    && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                    && text.charAt(text.length() - 1) == text.charAt(0);
            return isQuoted ? text.substring(1, text.length() - 1) : text;
        }
    }
}
