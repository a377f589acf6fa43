package org.openbydefault.address;

/** Takes the credentials out of URLs. Everything else of a URL is data that nobody here interprets. */
public final class RemoteUrl {

    private RemoteUrl() {}

    /**
     * The URL without user name and password; of SSH URLs only the password goes, since the user name is no secret
     * there and says that an account is needed.
     */
    public static String withoutCredentials(String url) {
        int authority = url.indexOf("://") + 3;
        if (authority < 3) {
            return url;
        }
        int at = url.lastIndexOf('@', endOfAuthority(url, authority) - 1);
        if (at < authority) {
            return url;
        }
        return url.substring(0, authority) + remainingUser(url, authority, at) + url.substring(at + 1);
    }

    private static int endOfAuthority(String url, int from) {
        int at = from;
        while (at < url.length() && "/?#".indexOf(url.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String remainingUser(String url, int from, int to) {
        if (!url.regionMatches(true, from - 6, "ssh://", 0, 6)) {
            return "";
        }
        int colon = url.indexOf(':', from);
        return url.substring(from, colon >= 0 && colon < to ? colon : to) + "@";
    }
}
