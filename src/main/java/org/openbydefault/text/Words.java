package org.openbydefault.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text for comparison: runs of letters and digits in lower case, accents folded (é is e, ß is ss). Each
 * ideograph is a word, as Chinese puts no spaces between words.
 */
public final class Words {

    /** Of a word, with what stands behind it. */
    private static final int USUAL_LENGTH = 5;

    /** The first letter of Thai. */
    private static final char FIRST_UNSPACED = '\u0e00';

    private static final char FIRST_IDEOGRAPH = '\u3006';

    private static final char FIRST_FOLDED = '\u00c0';
    private static final char LAST_FOLDED = '\u017f';

    /** What each letter from U+00C0 to U+017F is folded to; a star marks those that become two letters or none. */
    private static final String FOLDED =
            "aaaaaa*ceeeeiiii" + "dnooooo*ouuuuyt*" + "aaaaaa*ceeeeiiii" + "dnooooo*ouuuuyty"
                    + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii**jjkkklllllll"
                    + "lllnnnnnnnnnoooo" + "oo**rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";

    private final char[] text;
    private final List<String> words;
    private final char[] word;
    private int length;

    private Words(String text) {
        this.text = text.toCharArray();
        this.words = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
        this.word = new char[2 * text.length()];
    }

    /** The words of a heading, a link or a sentence; not to be changed. */
    public static List<String> of(String text) {
        return isSmallLetters(text) ? List.of(text) : new Words(text).split(false);
    }

    /** Whether a letter is a word by itself, as in Chinese. */
    public static boolean isIdeograph(char letter) {
        return letter >= FIRST_IDEOGRAPH && Character.isIdeographic(letter);
    }

    /**
     * How many letters a word has on average in the script of that letter, where the script puts no space between words:
     * ideographs, kana, Thai, Lao, Burmese, Khmer. 0 for every other.
     */
    public static int lettersInWord(char letter) {
        if (letter < FIRST_UNSPACED) {
            return 0;
        }
        if (isIdeograph(letter)) {
            return 1;
        }
        boolean isKana = letter >= '\u3040' && letter <= '\u30ff';
        boolean isThaiOrLao = letter <= '\u0eff';
        boolean isBurmese = letter >= '\u1000' && letter <= '\u109f';
        boolean isKhmer = letter >= '\u1780' && letter <= '\u17ff';
        return isKana ? 2 : isThaiOrLao || isBurmese || isKhmer ? 4 : 0;
    }

    /** The words of a file or folder name, where a capital letter behind a small one starts a word too; not to be changed. */
    public static List<String> ofName(String name) {
        return isSmallLetters(name) ? List.of(name) : new Words(name).split(true);
    }

    /** Most names of folders are one word as they are. */
    private static boolean isSmallLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private List<String> split(boolean atCapitals) {
        for (int i = 0; i < text.length; i++) {
            char letter = text[i];
            if (letter >= 'a' && letter <= 'z') {
                word[length++] = letter;
                continue;
            }
            if (letter == ' ') {
                finish();
                continue;
            }
            if (atCapitals && startsWord(i)) {
                finish();
            }
            if (isIdeograph(letter)) {
                finish();
                word[length++] = letter;
                finish();
            } else if (Character.isLetterOrDigit(letter)) {
                appendFolded(letter);
            } else if (!isCombiningMark(letter)) {
                finish();
            }
        }
        finish();
        return words;
    }

    private boolean startsWord(int at) {
        if (at == 0 || !Character.isUpperCase(text[at])) {
            return false;
        }
        boolean beforeSmall = at + 1 < text.length && Character.isLowerCase(text[at + 1]);
        return beforeSmall || (Character.isLowerCase(text[at - 1]) && !endsAbbreviation(at));
    }

    /** Of “PoC” and “IoT”, whose middle word is one small letter. */
    private boolean endsAbbreviation(int at) {
        return at > 1 && Character.isUpperCase(text[at - 2]);
    }

    private static boolean isCombiningMark(char letter) {
        return letter >= '\u0300' && letter <= '\u036f';
    }

    private void finish() {
        if (length > 0) {
            words.add(new String(word, 0, length));
            length = 0;
        }
    }

    private void appendFolded(char letter) {
        if (letter < FIRST_FOLDED || letter > LAST_FOLDED) {
            word[length++] = Character.toLowerCase(letter);
            return;
        }
        char folded = FOLDED.charAt(letter - FIRST_FOLDED);
        if (folded != '*') {
            word[length++] = folded;
            return;
        }
        String digraph = digraph(letter);
        digraph.getChars(0, digraph.length(), word, length);
        length += digraph.length();
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
