package org.openbydefault.address;

import java.util.List;
import java.util.Locale;

/** Keeps passwords and tokens in addresses out of every report. */
public final class Credentials {

    private static final String MASK = "***";

    /** Words that make a query parameter a secret, for example {@code private_token} or {@code X-Amz-Signature}. */
    private static final List<String> SECRET_WORDS = List.of(
            "token",
            "password",
            "passwd",
            "pwd",
            "secret",
            "apikey",
            "api_key",
            "access_key",
            "signature",
            "credential");

    private Credentials() {}

    /**
     * The text with the credentials of each address in it replaced by asterisks. The bare user of an SSH address, as in
     * {@code ssh://git@github.com}, is no credential.
     */
    public static String masked(String text) {
        int separator = text.indexOf("://");
        if (separator < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (separator >= 0) {
            int start = separator + 3;
            int end = endOfAddress(text, start);
            masked.append(text, copied, start);
            appendMasked(masked, text, start, end);
            copied = end;
            separator = text.indexOf("://", end);
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static void appendMasked(StringBuilder masked, String text, int start, int end) {
        int at = endOfUserInfo(text, start, end);
        if (at > start && !isSshUser(text, start, at)) {
            masked.append(MASK);
        } else {
            at = start;
        }
        appendWithoutSecretParameters(masked, text, at, end);
    }

    /** Where the user information ends, an unescaped slash in a password included; -1 when there is none. */
    private static int endOfUserInfo(String text, int start, int end) {
        int endOfAuthority = start;
        while (endOfAuthority < end && "/?#\\".indexOf(text.charAt(endOfAuthority)) < 0) {
            endOfAuthority++;
        }
        int at = text.lastIndexOf('@', endOfAuthority - 1);
        if (at >= start) {
            return at;
        }
        int colon = text.indexOf(':', start);
        boolean isPassword = colon >= start
                && colon + 1 < endOfAuthority
                && text.charAt(start) != '['
                && !isDigit(text.charAt(colon + 1));
        return isPassword ? text.lastIndexOf('@', end - 1) : -1;
    }

    private static boolean isSshUser(String text, int start, int at) {
        int colon = text.indexOf(':', start);
        return text.regionMatches(true, start - 6, "ssh://", 0, 6) && (colon < 0 || colon > at);
    }

    private static void appendWithoutSecretParameters(StringBuilder masked, String text, int start, int end) {
        int from = start;
        int equals = text.indexOf('=', from);
        while (equals >= 0 && equals < end) {
            masked.append(text, from, equals + 1);
            from = equals + 1;
            if (isSecret(text, start, equals)) {
                masked.append(MASK);
                while (from < end && !isParameterSeparator(text.charAt(from))) {
                    from++;
                }
            }
            equals = text.indexOf('=', from);
        }
        masked.append(text, from, end);
    }

    private static boolean isSecret(String text, int start, int equals) {
        int from = equals;
        while (from > start && !isParameterSeparator(text.charAt(from - 1))) {
            from--;
        }
        String name = text.substring(from, equals).toLowerCase(Locale.ROOT);
        if (from == start) {
            return false;
        }
        for (String word : SECRET_WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return name.equals("sig");
    }

    private static boolean isParameterSeparator(char letter) {
        return letter == '?' || letter == '&' || letter == ';' || letter == '#';
    }

    private static int endOfAddress(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && "\"'<>`|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
