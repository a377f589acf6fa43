package org.openbydefault.document;

/** Textile: headings that begin with {@code h1.} to {@code h6.}, blocks of code, links in quotation marks. */
final class TextileFormat implements DocumentFormat {

    @Override
    public void read(String text, Outline outline) {
        String[] lines = TextLines.of(text);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            int level = level(line);
            if (line.startsWith("bc. ") || line.startsWith("pre. ")) {
                outline.code("", line.substring(line.indexOf(' ') + 1), at + 1);
            } else if (level > 0) {
                outline.openHeading(level, at + 1);
                inline(line.substring(line.indexOf(' ') + 1), at + 1, outline);
                outline.closeHeading();
            } else {
                inline(line, at + 1, outline);
            }
        }
    }

    /** The level of a heading such as {@code h2. Setup} and {@code h2(#setup). Setup}, or 0. */
    private static int level(String line) {
        if (line.length() < 5 || line.charAt(0) != 'h' || line.charAt(1) < '1' || line.charAt(1) > '6') {
            return 0;
        }
        int blank = line.indexOf(' ');
        boolean isMark = line.charAt(2) == '.' || line.charAt(2) == '(';
        return isMark && blank > 0 && line.charAt(blank - 1) == '.' ? line.charAt(1) - '0' : 0;
    }

    private static void inline(String line, int number, Outline outline) {
        int from = 0;
        int middle = line.indexOf("\":");
        while (middle >= 0) {
            int open = line.lastIndexOf('"', middle - 1);
            int end = end(line, middle + 2);
            if (open >= from && end > middle + 2) {
                BareLinks.collect(line.substring(from, open), number, outline);
                outline.link(line.substring(open + 1, middle), line.substring(middle + 2, end), number);
                from = end;
            }
            middle = line.indexOf("\":", Math.max(end, middle + 2));
        }
        BareLinks.collect(line.substring(from) + " ", number, outline);
    }

    /** A target ends at white space; punctuation behind it belongs to the sentence. */
    private static int end(String line, int from) {
        int end = from;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        while (end > from && ".,;:!?)".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
