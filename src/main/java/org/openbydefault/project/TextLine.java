package org.openbydefault.project;

import org.openbydefault.api.PublicApi;
import org.openbydefault.text.Words;

/**
 * A line of prose.
 *
 * @param line line in the file, counted from 1
 * @param text what a reader sees, markup removed; code within the line stands between backticks
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record TextLine(int line, String text) {

    /**
     * Runs of letters and digits between white space; a run without any letter is no word. In scripts that put no space
     * between words, as many letters as a word has on average.
     */
    public int words() {
        int words = 0;
        boolean counted = false;
        int unspaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (counted && letter >= 'a' && letter <= 'z') {
                continue;
            }
            if (Character.isWhitespace(letter)) {
                counted = false;
                unspaced = 0;
            } else if (Character.isLetterOrDigit(letter)) {
                int average = Words.lettersInWord(letter);
                boolean startsWord = average > 0 ? unspaced++ % average == 0 : !counted;
                words += startsWord ? 1 : 0;
                counted = true;
            }
        }
        return words;
    }
}
