package org.openbydefault.document;

/** Text without markup: headings are what is underlined, numbered or written in capitals on a line of its own. */
final class PlainTextFormat implements DocumentFormat {

    private static final int LONGEST_HEADING = 80;
    private static final int SHORTEST_CAPITALS = 4;

    @Override
    public void read(String text, Outline outline) {
        String[] lines = TextLines.of(text);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            int level = underlineLevel(lines, at);
            if (level > 0) {
                outline.heading(line, level, at + 1);
                at++;
            } else if (standsAlone(lines, at) && (isNumbered(line) || isCapitals(line))) {
                outline.heading(line, 2, at + 1);
            } else if (!isUnderline(line)) {
                BareLinks.collect(line + " ", at + 1, outline);
            }
        }
    }

    private static int underlineLevel(String[] lines, int at) {
        String line = lines[at].strip();
        if (at + 1 >= lines.length || line.isEmpty() || line.length() > LONGEST_HEADING || isUnderline(line)) {
            return 0;
        }
        String underline = lines[at + 1].strip();
        boolean startsParagraph = at == 0 || lines[at - 1].isBlank() || isUnderline(lines[at - 1].strip());
        if (!startsParagraph || !isUnderline(underline) || underline.length() < line.length() / 2) {
            return 0;
        }
        return underline.charAt(0) == '=' || underline.charAt(0) == '*' || underline.charAt(0) == '#' ? 1 : 2;
    }

    private static boolean isUnderline(String line) {
        if (line.length() < 3 || "=-~*#_".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != line.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAlone(String[] lines, int at) {
        return !lines[at].isEmpty()
                && !Character.isWhitespace(lines[at].charAt(0))
                && (at == 0 || lines[at - 1].isBlank())
                && at + 1 < lines.length
                && lines[at + 1].isBlank();
    }

    /** As in {@code 2.1 Upgrading}: a number, a few words, no punctuation of a sentence at the end. */
    private static boolean isNumbered(String line) {
        int at = 0;
        while (at < line.length() && (Character.isDigit(line.charAt(at)) || (at > 0 && line.charAt(at) == '.'))) {
            at++;
        }
        boolean hasWords = at > 0
                && at + 1 < line.length()
                && line.charAt(at) == ' '
                && Character.isUpperCase(line.codePointAt(at + 1));
        return hasWords && line.length() <= LONGEST_HEADING && ".,;:!?".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean isCapitals(String line) {
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (Character.isUpperCase(letter)) {
                capitals++;
            } else if (Character.isLetter(letter)) {
                return false;
            }
        }
        return capitals >= SHORTEST_CAPITALS && line.length() <= LONGEST_HEADING;
    }
}
