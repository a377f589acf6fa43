package org.openbydefault.network;

/** The name of a Git object in hexadecimal digits. */
final class HashText {

    private static final int DIGITS = 40;

    private HashText() {}

    static boolean isAt(String text, int from) {
        if (text.length() < from + DIGITS) {
            return false;
        }
        for (int i = from; i < from + DIGITS; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
