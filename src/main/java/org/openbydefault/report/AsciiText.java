package org.openbydefault.report;

/** Typographic characters as people write them where there is only ASCII; letters stay what they are. */
final class AsciiText {

    private AsciiText() {}

    /** The text with an ASCII form for quotation marks, dots, dashes and arrows. */
    static String of(String text) {
        StringBuilder ascii = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '“', '”', '„', '«', '»' -> ascii.append('"');
                case '‘', '’', '‚' -> ascii.append('\'');
                case '–', '—', '‑' -> ascii.append('-');
                case '…' -> ascii.append("...");
                case '→' -> ascii.append("->");
                case '≥' -> ascii.append(">=");
                case '·', '•' -> ascii.append('|');
                case '\u00a0' -> ascii.append(' ');
                default -> ascii.append(letter);
            }
        }
        return ascii.toString();
    }
}
