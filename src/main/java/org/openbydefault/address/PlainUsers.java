package org.openbydefault.address;

import java.util.Locale;
import java.util.Set;

/**
 * Finds a user and a password in addresses without {@code ://}: {@code user:pw@host:path}, {@code https:/user:pw@host},
 * {@code https:user:pw@host}, {@code //user:pw@host}.
 */
final class PlainUsers {

    private static final Set<String> SCHEMES =
            Set.of("http", "https", "ftp", "ftps", "sftp", "ssh", "dav", "davs", "ws", "wss", "mailto");

    /** What stands behind the name of an image in the place of a host. */
    private static final Set<String> DIGESTS = Set.of("sha256", "sha512");

    private final String text;
    private int user;
    private boolean hasScheme;

    PlainUsers(String text) {
        this.text = text;
    }

    String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (endsPassword(at, copied)) {
                masked.append(text, copied, user).append(Credentials.MASK);
                copied = at;
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** A single address of this kind without its password. */
    String removed() {
        for (int at = text.lastIndexOf('@'); at >= 0; at = text.lastIndexOf('@', at - 1)) {
            if (endsPassword(at, 0)) {
                return text.substring(0, text.indexOf(':', user)) + text.substring(at);
            }
        }
        return text;
    }

    private boolean endsPassword(int at, int from) {
        int start = at;
        while (start > from && !isBoundary(text.charAt(start - 1))) {
            start--;
        }
        findUser(start, at);
        int colon = text.indexOf(':', user);
        return colon > user + 1
                && colon < at - 1
                && text.substring(user, colon).indexOf('/') < 0
                && text.substring(start, at).indexOf("://") < 0
                && isHost(at + 1);
    }

    /** Behind {@code scm:} and its provider, behind schemes and slashes. */
    private void findUser(int start, int at) {
        user = start;
        hasScheme = false;
        boolean afterScm = false;
        int colon = text.indexOf(':', user);
        while (colon > user && colon < at) {
            String word = text.substring(user, colon).toLowerCase(Locale.ROOT);
            boolean isProvider = afterScm && ScmProvider.isKnown(word);
            afterScm = word.equals("scm");
            boolean isScheme = SCHEMES.contains(word) || text.startsWith("/", colon + 1);
            if (!isScheme && !afterScm && !isProvider) {
                break;
            }
            hasScheme |= isScheme;
            user = colon + 1;
            colon = text.indexOf(':', user);
        }
        hasScheme |= text.startsWith("//", user);
        while (user < at && text.charAt(user) == '/') {
            user++;
        }
    }

    /** Without a scheme, a path must follow: {@code app:1.0@jar} is no address. */
    private boolean isHost(int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean isBeforePath = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '/');
        return end > start && (hasScheme || isBeforePath) && !DIGESTS.contains(text.substring(start, end));
    }

    private static boolean isBoundary(char letter) {
        return Credentials.isDelimiter(letter) || "(=,".indexOf(letter) >= 0;
    }
}
