package org.openbydefault.documentation;

/** Addresses of electronic mail in prose. */
final class MailAddress {

    private MailAddress() {}

    /** Whether a text holds something like {@code team@acme.org}. */
    static boolean isIn(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            int dot = text.indexOf('.', at + 2);
            if (at > 0 && isPart(text.charAt(at - 1)) && dot > 0 && dot < end - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '.' || letter == '-' || letter == '_';
    }
}
