package org.openbydefault.address;

/**
 * Takes passwords and tokens out of addresses, in one of three ways: {@linkplain #masked masked} wherever they stand in a
 * text, {@linkplain #shown masked together with user and query} for messages, or {@linkplain #removed removed} from the
 * address of a repository. Where it is unclear where a password ends, rather too much goes.
 */
public final class Credentials {

    static final String MASK = "***";

    private Credentials() {}

    /**
     * The text with the credentials of each address in it replaced by asterisks, escaped addresses, those without
     * slashes and secret parameters included. The bare user of an SSH address, as in {@code ssh://git@github.com}, is no
     * credential.
     */
    public static String masked(String text) {
        String masked = text.contains("://") ? new UrlUsers(text).masked() : text;
        if (masked.indexOf('@') > masked.indexOf(':')) {
            masked = new PlainUsers(masked).masked();
        }
        if (masked.contains("%40")) {
            masked = new EscapedUsers(masked).masked();
        }
        return masked.indexOf('=') < 0 ? masked : new SecretParameters(masked).masked();
    }

    /** An address without whatever stands before its host and without query. */
    static String shown(String address) {
        int query = address.indexOf('?');
        String open = query < 0 ? address : address.substring(0, query);
        int start = open.indexOf("//");
        int at = start < 0 ? -1 : UserInfo.end(open, start + 2, open.length());
        if (at > 0) {
            open = open.substring(0, start + 2) + MASK + open.substring(at);
        }
        return masked(query < 0 ? open : open + "?" + MASK);
    }

    /**
     * The URL of a Git remote without user name and password; of SSH addresses only the password goes, since the user
     * name is no secret there and says that an account is needed.
     */
    public static String removed(String url) {
        int start = url.indexOf("://") + 3;
        int at = start < 3 ? -1 : UserInfo.end(url, start, url.length());
        if (at < 0) {
            return new PlainUsers(url).removed();
        }
        boolean isSsh = url.regionMatches(true, start - 6, "ssh://", 0, 6);
        int colon = url.indexOf(':', start);
        int userEnd = isSsh ? (colon < 0 || colon > at ? at : colon) : start;
        int host = at + (url.charAt(at) == '@' ? 1 : "%40".length());
        return url.substring(0, userEnd) + (isSsh ? "@" : "") + url.substring(host);
    }

    /** Whether an address cannot go on with that letter. */
    static boolean isDelimiter(char letter) {
        return letter <= ' ' || "\"'<>`|".indexOf(letter) >= 0;
    }
}
