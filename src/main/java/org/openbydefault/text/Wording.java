package org.openbydefault.text;

/** Small parts of messages. */
public final class Wording {

    private static final String LEFT_OUT = "…";

    private Wording() {}

    /** The number and the noun in the form that goes with it: {@code 1 file}, {@code 2 files}. */
    public static String counted(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /** The beginning of a text in so many characters at the most, with an ellipsis where something is left out. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - LEFT_OUT.length();
        boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end) + LEFT_OUT;
    }

    /** The end of a text in so many characters at the most, with an ellipsis where something is left out. */
    public static String shortenedToEnd(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = text.length() - most + LEFT_OUT.length();
        boolean splitsPair = Character.isLowSurrogate(text.charAt(start));
        return LEFT_OUT + text.substring(splitsPair ? start + 1 : start);
    }
}
