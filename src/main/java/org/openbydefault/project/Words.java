package org.openbydefault.project;

import java.util.ArrayList;
import java.util.List;

/** The words of a text for comparison: runs of letters and digits in lower case, accents folded (é is e, ß is ss). */
public final class Words {

    private static final char FIRST_FOLDED = '\u00c0';
    private static final char LAST_FOLDED = '\u017f';

    /** What each letter from U+00C0 to U+017F is folded to; a star marks those that become two letters or none. */
    private static final String FOLDED =
            "aaaaaa*ceeeeiiii" + "dnooooo*ouuuuyt*" + "aaaaaa*ceeeeiiii" + "dnooooo*ouuuuyty"
                    + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii**jjkkklllllll"
                    + "lllnnnnnnnnnoooo" + "oo**rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";

    private Words() {}

    /** The words of a heading, a link or a sentence. */
    public static List<String> of(String text) {
        return split(text, false);
    }

    /** The words of a file or folder name, where a capital letter behind a small one starts a word too. */
    public static List<String> ofName(String name) {
        return split(name, true);
    }

    private static List<String> split(String text, boolean atCapitals) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (atCapitals && startsWord(text, i)) {
                finish(word, words);
            }
            if (Character.isLetterOrDigit(letter)) {
                appendFolded(letter, word);
            } else if (!isCombiningMark(letter)) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    private static boolean startsWord(String text, int at) {
        if (at == 0 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        boolean behindSmall = Character.isLowerCase(text.charAt(at - 1));
        boolean beforeSmall = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return behindSmall || beforeSmall;
    }

    private static boolean isCombiningMark(char letter) {
        return letter >= '\u0300' && letter <= '\u036f';
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void appendFolded(char letter, StringBuilder word) {
        if (letter < FIRST_FOLDED || letter > LAST_FOLDED) {
            word.append(Character.toLowerCase(letter));
            return;
        }
        char folded = FOLDED.charAt(letter - FIRST_FOLDED);
        word.append(folded == '*' ? digraph(letter) : String.valueOf(folded));
    }

    private static String digraph(char letter) {
        return switch (letter) {
            case '\u00c6', '\u00e6' -> "ae";
            case '\u00df' -> "ss";
            case '\u0132', '\u0133' -> "ij";
            case '\u0152', '\u0153' -> "oe";
            default -> "";
        };
    }
}
