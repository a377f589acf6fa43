package org.openbydefault.rules.license;

/** The beginning of a text, for messages. */
final class Excerpt {

    private Excerpt() {}

    /** The text on one line, cut off behind a word where it is longer. */
    static String of(String text, int mostCharacters) {
        String line = String.join(" ", text.strip().split("\\s+", -1));
        if (line.length() <= mostCharacters) {
            return line;
        }
        int end = line.lastIndexOf(' ', mostCharacters);
        return line.substring(0, end < 1 ? mostCharacters : end) + " …";
    }
}
