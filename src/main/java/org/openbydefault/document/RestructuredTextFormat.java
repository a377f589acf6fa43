package org.openbydefault.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** reStructuredText, with the directives and roles of Sphinx that lead to other files. */
final class RestructuredTextFormat implements DocumentFormat {

    private static final Set<String> CODE_DIRECTIVES = Set.of(
            "code-block", "code", "sourcecode", "parsed-literal", "prompt", "highlight", "math", "raw", "graphviz");
    private static final Set<String> FILE_DIRECTIVES = Set.of("include", "literalinclude");
    private static final Set<String> IMAGE_DIRECTIVES = Set.of("image", "figure");

    @Override
    public void read(String text, Outline outline) {
        String[] lines = TextLines.of(text);
        new Scan(lines, new RestructuredTextInline(RestructuredTextTargets.of(lines), outline), outline).run();
    }

    private static final class Scan {

        private final String[] lines;
        private final RestructuredTextInline inline;
        private final Outline outline;
        private final List<String> adornments = new ArrayList<>();
        private int at;

        Scan(String[] lines, RestructuredTextInline inline, Outline outline) {
            this.lines = lines;
            this.inline = inline;
            this.outline = outline;
        }

        void run() {
            while (at < lines.length) {
                String line = lines[at].strip();
                if (line.startsWith(".. ") || line.equals("..")) {
                    explicitMarkup(line);
                } else if (isOverlinedTitle()) {
                    title(lines[at + 1].strip(), at + 1, "=" + line.charAt(0));
                    at += 3;
                } else if (isUnderlinedTitle()) {
                    title(line, at, "_" + lines[at + 1].charAt(0));
                    at += 2;
                } else {
                    prose(line);
                }
            }
        }

        private void prose(String line) {
            boolean endsInCode = line.endsWith("::");
            if (!isAdornment(line)) {
                inline.collect(endsInCode ? line.substring(0, line.length() - 1) : line, at + 1);
            }
            int indent = indent(lines[at]);
            at++;
            if (endsInCode && isBlank(at)) {
                literalBlock("", indent);
            }
        }

        private void title(String words, int index, String adornment) {
            int level = adornments.indexOf(adornment) + 1;
            if (level == 0) {
                adornments.add(adornment);
                level = adornments.size();
            }
            outline.openHeading(level, index + 1);
            inline.collect(words, index + 1);
            outline.closeHeading();
        }

        private void explicitMarkup(String line) {
            int indent = indent(lines[at]);
            String content = line.length() > 3 ? line.substring(3).strip() : "";
            int colons = content.indexOf("::");
            if (content.startsWith("_")) {
                outline.anchor(RestructuredTextTargets.internalName(content));
                at++;
            } else if (content.startsWith("|") || content.startsWith("[")) {
                at++;
            } else if (colons > 0 && content.lastIndexOf(' ', colons) < 0) {
                directive(
                        content.substring(0, colons),
                        content.substring(colons + 2).strip(),
                        indent);
            } else {
                at++;
                skipIndented(indent);
            }
        }

        private void directive(String name, String argument, int indent) {
            int number = at + 1;
            at++;
            if (CODE_DIRECTIVES.contains(name)) {
                literalBlock(argument, indent);
            } else if (FILE_DIRECTIVES.contains(name)) {
                outline.link("", argument, number);
                skipIndented(indent);
            } else if (IMAGE_DIRECTIVES.contains(name)) {
                image(argument, number, indent);
            } else if (name.equals("toctree")) {
                tableOfContents(indent);
            } else {
                inline.collect(argument, number);
                skipOptions();
            }
        }

        private void image(String path, int number, int indent) {
            String alternative = "";
            while (!isBlank(at)
                    && indent(lines[at]) > indent
                    && lines[at].strip().startsWith(":")) {
                String option = lines[at].strip();
                if (option.startsWith(":alt:")) {
                    alternative = option.substring(5).strip();
                } else if (option.startsWith(":target:")) {
                    outline.link("", option.substring(8).strip(), at + 1);
                }
                at++;
            }
            outline.image(alternative, path, number);
        }

        private void tableOfContents(int indent) {
            while (at < lines.length && (lines[at].isBlank() || indent(lines[at]) > indent)) {
                String entry = lines[at].strip();
                if (!entry.isEmpty() && !entry.startsWith(":") && !entry.equals("self") && entry.indexOf('*') < 0) {
                    int open = entry.endsWith(">") ? entry.indexOf('<') : -1;
                    String target = open < 0 ? entry : entry.substring(open + 1, entry.length() - 1);
                    outline.link(open < 0 ? "" : entry.substring(0, open).strip(), target, at + 1);
                }
                at++;
            }
        }

        private void literalBlock(String language, int indent) {
            skipOptions();
            while (at < lines.length && lines[at].isBlank()) {
                at++;
            }
            int first = at;
            StringBuilder code = new StringBuilder();
            while (at < lines.length && (lines[at].isBlank() || indent(lines[at]) > indent)) {
                code.append(lines[at].stripTrailing()).append('\n');
                at++;
            }
            if (at > first) {
                outline.code(language, code.toString().stripTrailing() + "\n", first + 1);
            }
        }

        private void skipOptions() {
            while (at < lines.length && lines[at].strip().startsWith(":") && indent(lines[at]) > 0) {
                at++;
            }
        }

        private void skipIndented(int indent) {
            while (at < lines.length && (lines[at].isBlank() || indent(lines[at]) > indent)) {
                at++;
            }
        }

        private boolean isUnderlinedTitle() {
            if (at + 1 >= lines.length || isBlank(at) || indent(lines[at]) > 0 || isAdornment(lines[at].strip())) {
                return false;
            }
            String underline = lines[at + 1].stripTrailing();
            int length = lines[at].strip().codePointCount(0, lines[at].strip().length());
            return isAdornment(underline) && underline.length() >= Math.min(length, 4) && (at == 0 || !isProse(at - 1));
        }

        private boolean isOverlinedTitle() {
            return at + 2 < lines.length
                    && isAdornment(lines[at].stripTrailing())
                    && !isBlank(at + 1)
                    && !isAdornment(lines[at + 1].strip())
                    && lines[at + 2].stripTrailing().equals(lines[at].stripTrailing());
        }

        private boolean isProse(int index) {
            return !isBlank(index) && !lines[index].startsWith(".. ") && !isAdornment(lines[index].strip());
        }

        private boolean isBlank(int index) {
            return index >= lines.length || lines[index].isBlank();
        }
    }

    private static boolean isAdornment(String line) {
        if (line.length() < 2
                || Character.isLetterOrDigit(line.charAt(0))
                || line.charAt(0) > 126
                || line.charAt(0) < 33) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != line.charAt(0)) {
                return false;
            }
        }
        return !line.equals("..") && !line.equals("::");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
