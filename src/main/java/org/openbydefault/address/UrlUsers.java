package org.openbydefault.address;

/** Masks what stands before the hosts of addresses with {@code ://} in a text. */
final class UrlUsers {

    /** How far behind a space or quotation mark the rest of a password is looked for. */
    private static final int LONGEST_REST = 64;

    private final String text;

    UrlUsers(String text) {
        this.text = text;
    }

    String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int separator = text.indexOf("://"); separator >= 0; separator = text.indexOf("://", copied)) {
            int start = separator + 3;
            masked.append(text, copied, start);
            int at = end(start);
            boolean hides = at > start && !isSshUser(start, at);
            masked.append(hides ? Credentials.MASK : "");
            copied = hides ? at : start;
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && !Credentials.isDelimiter(text.charAt(end))) {
            end++;
        }
        int at = UserInfo.end(text, start, end);
        return at < 0 && UserInfo.hasPassword(text, start, authorityEnd(start, end)) ? endBehind(end) : at;
    }

    /** Without the punctuation of a sentence behind an address. */
    private int authorityEnd(int start, int end) {
        int at = UserInfo.authorityEnd(text, start, end);
        while (at > start && ".,;:)]}!".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The end of a password with spaces or quotation marks: an {@code @} before a host in the same line. */
    private int endBehind(int from) {
        int at = from;
        int last = Math.min(text.length() - 1, from + LONGEST_REST);
        while (at < last && text.charAt(at) != '@' && text.charAt(at) != '\n' && !text.startsWith("://", at)) {
            at++;
        }
        return at < last && text.charAt(at) == '@' && Character.isLetterOrDigit(text.charAt(at + 1)) ? at : -1;
    }

    private boolean isSshUser(int start, int at) {
        int colon = text.indexOf(':', start);
        return text.regionMatches(true, start - 6, "ssh://", 0, 6) && (colon < 0 || colon > at);
    }
}
