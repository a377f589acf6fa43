package org.openbydefault.document;

import java.util.Locale;
import java.util.Map;

/** AsciiDoc: sections, links, listings; includes are linked to, not followed. */
final class AsciiDocFormat implements DocumentFormat {

    /** Adornments of two-line titles, from the highest level down. */
    private static final String UNDERLINES = "=-~^+";

    private static final Map<String, String> BLOCKS_WITHOUT_PROSE =
            Map.of("////", "comment", "----", "code", "....", "code", "```", "code", "++++", "markup");

    @Override
    public void read(String text, Outline outline) {
        new Scan(TextLines.of(text), outline).run();
    }

    private static final class Scan {

        private final String[] lines;
        private final Outline outline;
        private final AsciiDocAttributes attributes = new AsciiDocAttributes();
        private final AsciiDocInline inline;
        private String language = "";
        private boolean nextParagraphIsCode;
        private int at;

        Scan(String[] lines, Outline outline) {
            this.lines = lines;
            this.outline = outline;
            this.inline = new AsciiDocInline(attributes, outline);
        }

        void run() {
            while (at < lines.length) {
                line(lines[at].stripTrailing());
            }
        }

        private void line(String line) {
            String delimiter = delimiter(line);
            if (!delimiter.isEmpty()) {
                block(BLOCKS_WITHOUT_PROSE.getOrDefault(delimiter, ""), line);
            } else if (nextParagraphIsCode && !line.isEmpty() && !isBlockAttributes(line)) {
                paragraphOfCode();
            } else if (isTwoLineTitle(line)) {
                title(line, UNDERLINES.indexOf(lines[at + 1].charAt(0)) + 1);
                at += 2;
            } else {
                singleLine(line);
                at++;
            }
        }

        private void singleLine(String line) {
            int level = titleLevel(line);
            if (level > 0) {
                title(withoutClosingMarks(line.substring(level).strip(), line.substring(0, level)), level);
            } else if (line.startsWith("//") || isStructure(line) || isConditional(line)) {
                return;
            } else if (isBlockAttributes(line)) {
                blockAttributes(line);
            } else if (!attributes.define(line)) {
                inline.collect(withoutListMarks(line), at + 1);
            }
        }

        private void title(String words, int level) {
            outline.openHeading(level, at + 1);
            inline.collect(words, at + 1);
            outline.closeHeading();
        }

        private void block(String kind, String delimiter) {
            String end = delimiter.startsWith("```") ? "```" : delimiter;
            int first = ++at;
            while (at < lines.length && !lines[at].stripTrailing().equals(end)) {
                at++;
            }
            if (kind.equals("code")) {
                String shown = end.equals(delimiter)
                        ? language
                        : delimiter.substring(3).strip();
                outline.code(shown.toLowerCase(Locale.ROOT), joined(first, at), first + 1);
            } else if (kind.equals("markup")) {
                new HtmlReader(new HtmlElements(outline)).read(joined(first, at), first + 1);
            }
            endCode();
            at++;
        }

        private void paragraphOfCode() {
            int first = at;
            while (at < lines.length && !lines[at].isBlank()) {
                at++;
            }
            outline.code(language, joined(first, at), first + 1);
            endCode();
        }

        private void endCode() {
            language = "";
            nextParagraphIsCode = false;
        }

        private String joined(int from, int to) {
            StringBuilder joined = new StringBuilder();
            for (int i = from; i < Math.min(to, lines.length); i++) {
                joined.append(lines[i]).append('\n');
            }
            return joined.toString();
        }

        private void blockAttributes(String line) {
            String content = line.substring(1, line.length() - 1);
            if (content.startsWith("[")) {
                outline.anchor(upToComma(content.substring(1)));
            } else if (content.startsWith("#")) {
                outline.anchor(upToComma(content.substring(1)));
            } else if (content.startsWith("id=")) {
                outline.anchor(upToComma(content.substring(3)).replace("\"", ""));
            } else if (content.startsWith("source") || content.startsWith("listing") || content.startsWith(",")) {
                int comma = content.indexOf(',');
                language =
                        comma < 0 ? "" : upToComma(content.substring(comma + 1)).toLowerCase(Locale.ROOT);
                nextParagraphIsCode = true;
            }
        }

        private static String upToComma(String content) {
            int end = 0;
            while (end < content.length() && ",.]".indexOf(content.charAt(end)) < 0) {
                end++;
            }
            return content.substring(0, end).strip();
        }

        private boolean isTwoLineTitle(String line) {
            if (at + 1 >= lines.length || line.isEmpty() || !Character.isLetterOrDigit(line.codePointAt(0))) {
                return false;
            }
            String underline = lines[at + 1].stripTrailing();
            boolean startsParagraph = at == 0 || lines[at - 1].isBlank() || isBlockAttributes(lines[at - 1].strip());
            return startsParagraph
                    && underline.length() >= 2
                    && Math.abs(underline.length() - line.length()) <= 1
                    && UNDERLINES.indexOf(underline.charAt(0)) >= 0
                    && isRunOf(underline, underline.charAt(0));
        }

        private static boolean isConditional(String line) {
            return line.startsWith("ifdef::")
                    || line.startsWith("ifndef::")
                    || line.startsWith("ifeval::")
                    || line.startsWith("endif::");
        }
    }

    private static String delimiter(String line) {
        if (line.startsWith("```")) {
            return "```";
        }
        boolean isDelimiter =
                line.length() >= 4 && "/-.+".indexOf(line.charAt(0)) >= 0 && isRunOf(line, line.charAt(0));
        return isDelimiter ? line.substring(0, 4) : "";
    }

    /** Delimiters of blocks whose content is prose, and lone marks. */
    private static boolean isStructure(String line) {
        return line.equals("--")
                || line.equals("+")
                || line.equals("'''")
                || line.equals("<<<")
                || (line.length() >= 4
                        && "=*_|!".indexOf(line.charAt(0)) >= 0
                        && isRunOf(line.substring(1), line.charAt(1)));
    }

    private static boolean isBlockAttributes(String line) {
        return line.length() > 2 && line.charAt(0) == '[' && line.endsWith("]") && line.charAt(1) != ' ';
    }

    private static int titleLevel(String line) {
        if (line.isEmpty() || (line.charAt(0) != '=' && line.charAt(0) != '#')) {
            return 0;
        }
        int level = 0;
        while (level < line.length() && line.charAt(level) == line.charAt(0)) {
            level++;
        }
        return level <= 6 && level + 1 < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    private static String withoutClosingMarks(String words, String marks) {
        return words.endsWith(" " + marks)
                ? words.substring(0, words.length() - marks.length()).strip()
                : words;
    }

    private static String withoutListMarks(String line) {
        String stripped = line.strip();
        int marks = 0;
        while (marks < stripped.length() && "*.-".indexOf(stripped.charAt(marks)) >= 0) {
            marks++;
        }
        boolean isList = marks > 0 && marks < stripped.length() && stripped.charAt(marks) == ' ';
        boolean isBlockTitle = marks == 1 && stripped.length() > 1 && stripped.charAt(0) == '.';
        return isList || isBlockTitle ? stripped.substring(marks) : stripped;
    }

    private static boolean isRunOf(String line, char mark) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != mark) {
                return false;
            }
        }
        return true;
    }
}
