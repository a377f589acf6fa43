package org.openbydefault.address;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Masks the values of the parameters of addresses whose names speak of a secret. */
final class SecretParameters {

    /** For example {@code private_token} or {@code X-Amz-Signature}. */
    private static final List<String> WORDS = List.of(
            "token",
            "password",
            "passwd",
            "passphrase",
            "pwd",
            "secret",
            "apikey",
            "api_key",
            "api-key",
            "access_key",
            "access-key",
            "accesskey",
            "signature",
            "credential",
            "sessionid");

    /** Names that are secret as a whole, while {@code keyword} and {@code author} are not. */
    private static final Set<String> NAMES = Set.of("sig", "key", "pass", "auth", "authorization");

    private final String text;

    SecretParameters(String text) {
        this.text = text;
    }

    String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', equals + 1)) {
            if (equals >= copied && isSecret(equals)) {
                masked.append(text, copied, equals + 1).append(Credentials.MASK);
                copied = end(equals + 1);
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private boolean isSecret(int equals) {
        int from = equals;
        while (from > 0 && isNameLetter(text.charAt(from - 1))) {
            from--;
        }
        if (from == 0 || from == equals || !isSeparator(text.charAt(from - 1))) {
            return false;
        }
        String name = text.substring(from, equals).toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return NAMES.contains(name);
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && !isSeparator(text.charAt(end)) && !Credentials.isDelimiter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameLetter(char letter) {
        return Character.isLetterOrDigit(letter) || "_-.[]%".indexOf(letter) >= 0;
    }

    private static boolean isSeparator(char letter) {
        return letter == '?' || letter == '&' || letter == ';' || letter == '#';
    }
}
