package org.openbydefault.document;

/** APT, "almost plain text", of Maven sites: titles stand at the margin, paragraphs are indented. */
final class AptFormat implements DocumentFormat {

    @Override
    public void read(String text, Outline outline) {
        String[] lines = TextLines.of(text);
        int at = afterTitleBlock(lines, outline);
        while (at < lines.length) {
            String line = lines[at];
            if (isVerbatimFence(line)) {
                at = verbatim(lines, at, outline);
            } else {
                if (isTitle(lines, at)) {
                    title(line, at + 1, outline);
                } else if (!line.startsWith("~~") && !line.startsWith("%{")) {
                    inline(line.strip(), at + 1, outline);
                }
                at++;
            }
        }
    }

    /** The block between lines of hyphens at the top: title, author, date. */
    private static int afterTitleBlock(String[] lines, Outline outline) {
        int at = 0;
        while (at < lines.length && (lines[at].isBlank() || lines[at].startsWith("~~"))) {
            at++;
        }
        if (at >= lines.length || !isRule(lines[at])) {
            return at;
        }
        if (at + 1 < lines.length && !isRule(lines[at + 1])) {
            outline.heading(lines[at + 1].strip(), 1, at + 2);
        }
        while (at < lines.length && !lines[at].isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean isTitle(String[] lines, int at) {
        String line = lines[at];
        if (line.isBlank() || Character.isWhitespace(line.charAt(0)) || "~+-%[{=".indexOf(line.charAt(0)) >= 0) {
            return false;
        }
        return at == 0 || lines[at - 1].isBlank() || lines[at - 1].startsWith("~~");
    }

    private static void title(String line, int number, Outline outline) {
        int stars = 0;
        while (stars < line.length() && line.charAt(stars) == '*') {
            stars++;
        }
        outline.openHeading(stars + 1, number);
        inline(line.substring(stars).strip(), number, outline);
        outline.closeHeading();
    }

    private static int verbatim(String[] lines, int fence, Outline outline) {
        StringBuilder code = new StringBuilder();
        int at = fence + 1;
        while (at < lines.length && !isVerbatimFence(lines[at])) {
            code.append(lines[at]).append('\n');
            at++;
        }
        outline.code("", code.toString(), fence + 2);
        return at + 1;
    }

    /** Links {@code {{{target}text}}} and {@code {{target}}}, anchors {@code {name}}, fonts {@code <<bold>>}. */
    private static void inline(String line, int number, Outline outline) {
        int from = 0;
        int open = line.indexOf('{');
        while (open >= 0) {
            int close = line.startsWith("{{", open) ? line.indexOf("}}", open) : line.indexOf('}', open);
            if (close < 0) {
                break;
            }
            prose(line.substring(from, open), number, outline);
            from = reference(line, open, close, number, outline);
            open = line.indexOf('{', from);
        }
        prose(line.substring(from) + " ", number, outline);
    }

    private static int reference(String line, int open, int close, int number, Outline outline) {
        if (!line.startsWith("{{", open)) {
            String name = line.substring(open + 1, close);
            outline.anchor(name);
            outline.text(name, number);
            return close + 1;
        }
        int targetEnd = line.startsWith("{{{", open) ? line.indexOf('}', open) : -1;
        if (targetEnd > 0 && targetEnd < close) {
            outline.link(line.substring(targetEnd + 1, close), line.substring(open + 3, targetEnd), number);
        } else {
            String target = line.substring(open + 2, close).replace("{", "");
            outline.link(target, target, number);
        }
        return close + 2;
    }

    private static void prose(String words, int number, Outline outline) {
        BareLinks.collect(words.replaceAll("<<<|>>>|<<|>>", ""), number, outline);
    }

    private static boolean isVerbatimFence(String line) {
        return (line.startsWith("+--") || line.startsWith("---")) && isRule(line);
    }

    private static boolean isRule(String line) {
        String stripped = line.strip();
        int hyphens = 0;
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) == '-') {
                hyphens++;
            } else if (stripped.charAt(i) != '+') {
                return false;
            }
        }
        return hyphens >= 2;
    }
}
