package org.openbydefault.project;

import org.openbydefault.text.Words;

/**
 * A line of prose.
 *
 * @param line line in the file, counted from 1
 * @param text what a reader sees, markup removed; code within the line stands between backticks
 */
public record TextLine(int line, String text) {

    /** Runs of letters and digits between white space, and single ideographs; a run without any letter is no word. */
    public int words() {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (counted && letter >= 'a' && letter <= 'z') {
                continue;
            }
            if (Character.isWhitespace(letter)) {
                counted = false;
            } else if (Character.isLetterOrDigit(letter) && (!counted || Words.isIdeograph(letter))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
