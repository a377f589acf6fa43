package org.openbydefault.address;

import java.util.Locale;
import java.util.Optional;

/**
 * An absolute address as POMs, settings and documents write it: taken apart leniently, never an exception for any text.
 */
public final class Address {

    private static final int LONGEST_SHOWN = 200;

    private final String text;
    private final String scheme;
    private final String authority;
    private final String path;

    private Address(String text, String scheme, String authority, String path) {
        this.text = text;
        this.scheme = scheme;
        this.authority = authority;
        this.path = path;
    }

    /** The address in that text. Of nested schemes as in {@code dav:https://…} and {@code scm:svn:https://…}, the last. */
    public static Address of(String written) {
        String text = written.strip();
        String rest = text;
        String scheme = "";
        for (int colon = schemeEnd(rest); colon > 0; colon = schemeEnd(rest)) {
            scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
            rest = rest.substring(colon + 1);
        }
        rest = rest.replace('\\', '/');
        if (!rest.startsWith("//")) {
            return new Address(text, scheme, "", rest);
        }
        int end = authorityEnd(rest);
        return new Address(text, scheme, rest.substring(2, end), rest.substring(end));
    }

    /** In lower case; empty where there is none. */
    public String scheme() {
        return scheme;
    }

    /** What follows the authority, as written. */
    public String path() {
        return path;
    }

    /** Whether it names a host, be it one that cannot be read. */
    public boolean hasAuthority() {
        return !authority.isEmpty();
    }

    /** Whether a user, password or token stands before the host. */
    public boolean hasCredentials() {
        return authority.indexOf('@') >= 0;
    }

    /** Whether the host depends on a <code>${…}</code> that nobody replaced. */
    public boolean isUnresolved() {
        return authority.contains("${") || (scheme.isEmpty() && text.startsWith("${"));
    }

    /** The host; empty where there is none, or none that can be read. */
    public Optional<HostName> host() {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int bracket = host.indexOf(']');
        int colon = host.indexOf(':', Math.max(bracket, 0));
        return HostName.of(colon < 0 ? host : host.substring(0, colon));
    }

    /** The first character that no reader sees or that changes how others are shown, as {@code U+202E}. */
    public Optional<String> invisibleCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i)));
            }
        }
        return Optional.empty();
    }

    /** The address for a message: without credentials and query, invisible characters replaced, at a readable length. */
    public String shown() {
        StringBuilder shown = new StringBuilder();
        String open = Credentials.shown(text);
        for (int i = 0; i < Math.min(open.length(), LONGEST_SHOWN); i++) {
            char letter = open.charAt(i);
            shown.append(isInvisible(letter) ? '\ufffd' : letter);
        }
        return open.length() > LONGEST_SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isNumber(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Where a scheme ends, or -1; a single letter is a Windows drive. */
    private static int schemeEnd(String text) {
        int at = 0;
        while (at < text.length() && (isLetterOrDigit(text.charAt(at)) || "+.-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean isScheme = at > 1 && at < text.length() && text.charAt(at) == ':' && !isNumber(text.substring(0, 1));
        return isScheme ? at : -1;
    }

    private static boolean isLetterOrDigit(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    private static int authorityEnd(String rest) {
        int depth = 0;
        for (int i = 2; i < rest.length(); i++) {
            char letter = rest.charAt(i);
            if (letter == '{') {
                depth++;
            } else if (letter == '}') {
                depth--;
            } else if (depth <= 0 && (letter == '/' || letter == '?' || letter == '#')) {
                return i;
            }
        }
        return rest.length();
    }

    private static boolean isInvisible(char letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
