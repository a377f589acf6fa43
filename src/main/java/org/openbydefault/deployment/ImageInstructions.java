package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the instructions of a Dockerfile or Containerfile as BuildKit does: lines that continue, comments between them,
 * the directive {@code escape}, here-documents.
 */
final class ImageInstructions {

    private final String[] lines;
    private final int firstLine;
    private final List<ImageInstruction> found = new ArrayList<>();

    /** Where each line stands last, so that the end of a here-document that has none is not looked for. */
    private final Map<String, Integer> lastLines = new HashMap<>();

    private char escape = '\\';
    private int at;

    private ImageInstructions(String text, int firstLine) {
        this.lines = text.split("\r?\n", -1);
        this.firstLine = firstLine;
    }

    /** The instructions of that text, whose first line is the given line of its file. */
    static List<ImageInstruction> in(String text, int firstLine) {
        ImageInstructions reader = new ImageInstructions(text, firstLine);
        reader.readDirectives();
        reader.readInstructions();
        return reader.found;
    }

    /** Directives are comments at the very top, {@code # name=value}. */
    private void readDirectives() {
        while (at < lines.length) {
            String line = lines[at].strip();
            int equals = line.indexOf('=');
            if (!line.startsWith("#") || equals < 0) {
                return;
            }
            String value = line.substring(equals + 1).strip();
            if (line.substring(1, equals).strip().equalsIgnoreCase("escape") && value.equals("`")) {
                escape = '`';
            }
            at++;
        }
    }

    private void readInstructions() {
        while (at < lines.length) {
            int start = at;
            String text = logicalLine();
            if (!text.isEmpty()) {
                add(text, start);
            }
        }
    }

    private String logicalLine() {
        StringBuilder joined = new StringBuilder();
        boolean continues = true;
        while (continues && at < lines.length) {
            String line = lines[at++].strip();
            boolean isLeftOut = line.startsWith("#") || (line.isEmpty() && joined.length() > 0);
            if (!isLeftOut) {
                continues = !line.isEmpty() && line.charAt(line.length() - 1) == escape;
                joined.append(continues ? line.substring(0, line.length() - 1) : line)
                        .append(' ');
            } else if (joined.length() == 0) {
                return "";
            }
        }
        return joined.toString().strip();
    }

    private void add(String text, int start) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String keyword = text.substring(0, end).toUpperCase(Locale.ROOT);
        ImageInstruction instruction =
                new ImageInstruction(keyword, text.substring(end).strip(), firstLine + start);
        found.add(instruction);
        if (keyword.equals("RUN") || keyword.equals("COPY") || keyword.equals("ADD")) {
            skipHereDocuments(instruction.words());
        }
    }

    private void skipHereDocuments(List<String> words) {
        for (String word : words) {
            Optional<String> name = hereDocument(word);
            if (name.isPresent()) {
                skipTo(name.get());
            }
        }
    }

    /** A document without an end is none: the text is a program's own. */
    private void skipTo(String name) {
        if (lastLines.isEmpty()) {
            for (int i = at; i < lines.length; i++) {
                lastLines.put(lines[i].strip(), i);
            }
        }
        int last = lastLines.getOrDefault(name, -1);
        int end = at;
        while (end < last && !lines[end].strip().equals(name)) {
            end++;
        }
        at = end <= last ? end + 1 : at;
    }

    /** The name in <code>&lt;&lt;EOF</code>, <code>&lt;&lt;-EOF</code> and <code>&lt;&lt;"EOF"</code>. */
    private static Optional<String> hereDocument(String word) {
        int start = 0;
        while (start < word.length() && Character.isDigit(word.charAt(start))) {
            start++;
        }
        if (!word.startsWith("<<", start)) {
            return Optional.empty();
        }
        String name = word.substring(start + 2);
        String bare = (name.startsWith("-") ? name.substring(1) : name)
                .replace("\"", "")
                .replace("'", "");
        return bare.isEmpty() || bare.startsWith("<") ? Optional.empty() : Optional.of(bare);
    }
}
