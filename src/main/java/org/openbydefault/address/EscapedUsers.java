package org.openbydefault.address;

/** Masks what stands before the hosts of addresses that are percent-encoded as a whole, as in a query. */
final class EscapedUsers {

    private static final String SLASH = "%2F";
    private static final String SLASHES = SLASH + SLASH;

    private final String text;

    EscapedUsers(String text) {
        this.text = text;
    }

    String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int slashes = indexOf(SLASHES, 0); slashes >= 0; slashes = indexOf(SLASHES, copied)) {
            int start = slashes + SLASHES.length();
            masked.append(text, copied, start);
            int at = text.lastIndexOf("%40", end(start));
            boolean hides = at > start;
            masked.append(hides ? Credentials.MASK : "");
            copied = hides ? at : start;
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private int end(int start) {
        int end = start;
        while (end < text.length()
                && !Credentials.isDelimiter(text.charAt(end))
                && !text.regionMatches(true, end, SLASH, 0, SLASH.length())
                && text.charAt(end) != '&') {
            end++;
        }
        return end - 1;
    }

    private int indexOf(String upperCase, int from) {
        for (int at = text.indexOf('%', from); at >= 0; at = text.indexOf('%', at + 1)) {
            if (text.regionMatches(true, at, upperCase, 0, upperCase.length())) {
                return at;
            }
        }
        return -1;
    }
}
