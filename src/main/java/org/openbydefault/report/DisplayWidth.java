package org.openbydefault.report;

/** Columns that text takes on a terminal. */
final class DisplayWidth {

    /** Characters before it take a column each. */
    private static final int FIRST_MARK = 0x0300;

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < FIRST_MARK) {
                width++;
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                width += of(codePoint);
                at += Character.charCount(codePoint);
            }
        }
        return width;
    }

    /** 0 for a mark on the letter before it, 2 for East Asian wide letters and pictograms (UAX #11), else 1. */
    static int of(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD));
    }
}
