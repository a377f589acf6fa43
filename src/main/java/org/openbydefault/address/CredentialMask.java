package org.openbydefault.address;

import java.util.Locale;
import java.util.Set;

/**
 * An address without user names, passwords, query and fragment, taken out before anything else looks at it. User names
 * go as well, as tokens are often used as such; where it is unclear where a password ends, rather too much goes.
 */
final class CredentialMask {

    private static final String FETCH = "[fetch=]";
    private static final String PUSH = "[push=]";
    private static final Set<String> SERVICE_ACCOUNTS = Set.of("git", "hg", "svn", Credentials.MASK);

    /** What stands in front of a user name besides providers: schemes without slashes, methods of CVS. */
    private static final Set<String> PREFIXES = Set.of("scm", "ssh", "http", "https", "pserver", "ext", "extssh");

    private static final Set<String> TOKEN_PREFIXES =
            Set.of("ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "x-access-token", "x-token-auth");

    private final StringBuilder masked = new StringBuilder();
    private final String text;
    private boolean hidPassword;

    private CredentialMask(String text) {
        this.text = text;
    }

    static CredentialMask of(String address) {
        CredentialMask mask = new CredentialMask(address);
        mask.read();
        return mask;
    }

    String masked() {
        return masked.toString();
    }

    /** Whether a password or token was among what was taken out. */
    boolean hidPassword() {
        return hidPassword;
    }

    private void read() {
        int from = prefixEnd();
        masked.append(text, 0, from);
        int scheme = text.indexOf("://", from);
        int at = text.indexOf('@', from);
        if (scheme < 0 || (at >= 0 && at < scheme)) {
            from = readAuthority(from);
            scheme = text.indexOf("://", from);
        }
        while (scheme >= 0) {
            readSegments(from, scheme);
            masked.append("://");
            from = readAuthority(scheme + 3);
            scheme = text.indexOf("://", from);
        }
        readSegments(from, pathEnd(from));
    }

    /** Behind {@code scm:}, the provider and whatever is doubled of both: there an address begins. */
    private int prefixEnd() {
        int from = 0;
        int end = ScmProvider.delimiter(text, from);
        while (end < text.length() && isPrefix(text.substring(from, end)) && !text.startsWith("://", end)) {
            from = end + 1;
            end = ScmProvider.delimiter(text, from);
        }
        from += text.startsWith(FETCH, from) ? FETCH.length() : 0;
        while (text.startsWith("/", from)) {
            from++;
        }
        return from;
    }

    private static boolean isPrefix(String word) {
        return PREFIXES.contains(word.toLowerCase(Locale.ROOT)) || ScmProvider.isKnown(word);
    }

    private int readAuthority(int from) {
        int end = UserInfo.authorityEnd(text, from, text.length());
        int at = UserInfo.end(text, from, text.length());
        if (at < 0 && isNumberOfUser(from, end)) {
            at = text.lastIndexOf('@');
        }
        if (at < from) {
            return from;
        }
        if (at < end) {
            hideBehindMarker(from, at);
        } else {
            hide(from, at);
        }
        masked.append('@');
        return at + (text.charAt(at) == '@' ? 1 : "%40".length());
    }

    private void readSegments(int start, int stop) {
        int from = start;
        while (from < stop) {
            int slash = text.indexOf('/', from);
            int end = slash < 0 || slash > stop ? stop : slash;
            int at = text.lastIndexOf('@', end - 1);
            if (at >= from) {
                hideBehindMarker(from, at);
                from = at;
            }
            masked.append(text, from, Math.min(end + 1, stop));
            from = end + 1;
        }
    }

    /** The end of what is shown: only the query that names a gitweb project belongs to an address. */
    private int pathEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
            end++;
        }
        if (text.startsWith("?p=", end)) {
            end += 3;
            while (end < text.length() && "&;#?".indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return end;
    }

    /** Whether this is rather a user name and the first part of a password than a host and its port. */
    private boolean isNumberOfUser(int from, int end) {
        int colon = text.indexOf(':', from);
        return colon >= 0 && colon < end && text.substring(from, colon).indexOf('.') < 0;
    }

    private void hideBehindMarker(int from, int to) {
        int push = text.lastIndexOf(PUSH, to);
        int start = push < from ? from : push + PUSH.length();
        masked.append(text, from, start);
        hide(start, to);
    }

    private void hide(int from, int to) {
        String user = text.substring(from, to);
        masked.append(SERVICE_ACCOUNTS.contains(user) ? user : Credentials.MASK);
        hidPassword |= hasPassword(user) || isToken(user);
    }

    private static boolean hasPassword(String user) {
        for (int i = 0; i < user.length() - 1; i++) {
            if (user.charAt(i) == ':' || user.charAt(i) == ';') {
                return true;
            }
        }
        return false;
    }

    private static boolean isToken(String user) {
        for (String prefix : TOKEN_PREFIXES) {
            if (user.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
