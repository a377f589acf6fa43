package org.openbydefault.document;

/** The macros and marks within a line of AsciiDoc. */
final class AsciiDocInline {

    private final AsciiDocAttributes attributes;
    private final Outline outline;

    AsciiDocInline(AsciiDocAttributes attributes, Outline outline) {
        this.attributes = attributes;
        this.outline = outline;
    }

    void collect(String raw, int number) {
        String line = attributes.resolved(raw);
        int from = 0;
        int at = mayHaveConstructs(line) ? 0 : line.length();
        while (at < line.length()) {
            int end = construct(line, at, from, number);
            if (end > at) {
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        prose(line.substring(from), number);
        outline.text(" ", number);
    }

    /** A mark of each construct; most lines have none. */
    private static boolean mayHaveConstructs(String line) {
        return line.indexOf('`') >= 0 || line.indexOf(':') >= 0 || line.contains("<<") || line.contains("[[");
    }

    /** Tells the construct that starts there, after the prose before it, and answers where it ends; or -1. */
    private int construct(String line, int at, int from, int number) {
        char letter = line.charAt(at);
        boolean startsWord = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
        if (letter == '`') {
            return code(line, at, from, number);
        }
        if (letter == '<' && line.startsWith("<<", at)) {
            return crossReference(line, at, from, number);
        }
        if (letter == '[' && line.startsWith("[[", at)) {
            return anchor(line, at, from, number);
        }
        if (!startsWord) {
            return -1;
        }
        if (letter == 'l' && line.startsWith("link:", at)) {
            return macro(line, at, 5, from, number);
        }
        if (letter == 'x' && line.startsWith("xref:", at)) {
            return macro(line, at, 5, from, number);
        }
        if (letter == 'i' && (line.startsWith("image:", at) || line.startsWith("include::", at))) {
            int name = line.indexOf(':', at) + 1;
            return macro(line, at, name - at + (line.startsWith(":", name) ? 1 : 0), from, number);
        }
        if (letter == 'h' && (line.startsWith("https://", at) || line.startsWith("http://", at))) {
            return macro(line, at, 0, from, number);
        }
        return -1;
    }

    private int macro(String line, int start, int prefix, int from, int number) {
        int bracket = start + prefix;
        while (bracket < line.length()
                && !Character.isWhitespace(line.charAt(bracket))
                && line.charAt(bracket) != '[') {
            bracket++;
        }
        int close = bracket < line.length() && line.charAt(bracket) == '[' ? closing(line, bracket) : -1;
        if (close < 0 || bracket == start + prefix) {
            return -1;
        }
        prose(line.substring(from, start), number);
        String target = unpassed(line.substring(start + prefix, bracket));
        String words = words(line.substring(bracket + 1, close));
        if (line.startsWith("image:", start)) {
            outline.image(words, inImagesFolder(target), number);
        } else {
            String reference = line.startsWith("xref:", start) ? reference(target) : target;
            outline.link(words.isEmpty() ? target : words, reference, number);
        }
        return close + 1;
    }

    /** The bracket that closes; brackets within, as of an image as link text, are passed over. */
    private static int closing(String line, int bracket) {
        int depth = 0;
        for (int at = bracket; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '[') {
                depth++;
            } else if (letter == ']' && line.charAt(at - 1) != '\\' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private int crossReference(String line, int start, int from, int number) {
        int close = line.indexOf(">>", start);
        if (close < start + 3 || !isReferenceStart(line.charAt(start + 2))) {
            return -1;
        }
        prose(line.substring(from, start), number);
        String content = line.substring(start + 2, close);
        int comma = content.indexOf(',');
        String target = (comma < 0 ? content : content.substring(0, comma)).strip();
        String words = comma < 0 ? target : content.substring(comma + 1).strip();
        outline.link(words, reference(target), number);
        return close + 2;
    }

    private static boolean isReferenceStart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '#' || letter == '.' || letter == '{';
    }

    /** An id within the document, or a file: Asciidoctor takes a target without extension and {@code #} for an id. */
    private static String reference(String target) {
        int hash = target.indexOf('#');
        if (hash == 0) {
            return target;
        }
        String path = hash < 0 ? target : target.substring(0, hash);
        boolean hasExtension = path.indexOf('.', path.lastIndexOf('/') + 1) > 0;
        if (hash < 0) {
            return hasExtension || path.indexOf(':') >= 0 ? target : "#" + target;
        }
        return hasExtension ? target : path + ".adoc" + target.substring(hash);
    }

    /** {@code [[id]]}, and {@code [[[id]]]} in front of an entry of a bibliography. */
    private int anchor(String line, int start, int from, int number) {
        int close = line.indexOf("]]", start);
        if (close < 0) {
            return -1;
        }
        prose(line.substring(from, start), number);
        String id = line.substring(start + 2, close);
        int comma = id.indexOf(',');
        String name = comma < 0 ? id : id.substring(0, comma);
        outline.anchor(name.startsWith("[") ? name.substring(1) : name);
        return close + (line.startsWith("]]]", close) ? 3 : 2);
    }

    private int code(String line, int start, int from, int number) {
        int first = start;
        while (first < line.length() && line.charAt(first) == '`') {
            first++;
        }
        int close = line.indexOf(line.substring(start, first), first);
        if (close <= first) {
            return -1;
        }
        prose(line.substring(from, start), number);
        outline.inlineCode(line.substring(first, close), number);
        return close + (first - start);
    }

    /** Prose with the marks at the edges of words taken away. */
    private void prose(String words, int number) {
        if (words.indexOf('*') < 0 && words.indexOf('_') < 0 && words.indexOf('#') < 0) {
            BareLinks.collect(words, number, outline);
            return;
        }
        StringBuilder shown = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean isMark = letter == '*' || letter == '_' || letter == '#';
            if (!isMark || (isInWord(words, i - 1) && isInWord(words, i + 1))) {
                shown.append(letter);
            }
        }
        BareLinks.collect(shown.toString(), number, outline);
    }

    private static boolean isInWord(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    private static String unpassed(String target) {
        return target.startsWith("++") && target.endsWith("++") && target.length() > 4
                ? target.substring(2, target.length() - 2)
                : target;
    }

    /** The text among the attributes of a macro: {@code Text,window=_blank} or {@code "Text, more",role=x}. */
    private static String words(String content) {
        if (content.startsWith("\"") && content.indexOf('"', 1) > 0) {
            return content.substring(1, content.indexOf('"', 1));
        }
        int end = content.length();
        if (content.indexOf('=') >= 0) {
            int comma = content.indexOf(',');
            end = comma < 0 ? 0 : comma;
        } else if (content.endsWith("^")) {
            end--;
        }
        return content.substring(0, end).strip();
    }

    private String inImagesFolder(String target) {
        String folder = attributes.get("imagesdir");
        return folder.isEmpty() || target.startsWith("/") || target.contains("://") ? target : folder + "/" + target;
    }
}
