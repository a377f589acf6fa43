package org.openbydefault.address;

/** Finds the end of a user name and a password in front of a host. */
final class UserInfo {

    private UserInfo() {}

    /**
     * Where they end, at {@code @} or an escaped {@code %40}; -1 where there are none. A password may hold an unescaped
     * slash or {@code @}.
     *
     * @param start the first letter behind the slashes of the address
     * @param end the end of the address
     */
    static int end(String text, int start, int end) {
        int authority = authorityEnd(text, start, end);
        int at = text.lastIndexOf('@', authority - 1);
        if (at < start && hasPassword(text, start, authority)) {
            at = Math.max(text.lastIndexOf('@', end - 1), text.lastIndexOf("%40", authority - 1));
        }
        return at < start ? -1 : at;
    }

    /** Whether what stands where a port may stand is none. */
    static boolean hasPassword(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        if (colon < 0 || colon >= end || text.charAt(start) == '[') {
            return false;
        }
        for (int i = colon + 1; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return true;
            }
        }
        return false;
    }

    static int authorityEnd(String text, int start, int end) {
        int at = start;
        while (at < end && "/?#".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
