package org.openbydefault.document;

/** The lines of a text, each cut at a length that no written line has: a scanner may look ahead within a line. */
final class TextLines {

    private static final int LONGEST = 5_000;

    private TextLines() {}

    static String[] of(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST) {
                lines[i] = lines[i].substring(0, LONGEST);
            }
        }
        return lines;
    }
}
