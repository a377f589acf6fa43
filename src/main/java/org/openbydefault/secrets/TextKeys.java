package org.openbydefault.secrets;

import java.util.Optional;

/** Finds private keys that are texts by themselves: those of age, and JSON Web Keys with their private member. */
public final class TextKeys {

    private static final String AGE = "AGE-SECRET-KEY-1";

    /** Letters of Bech32 behind the prefix: 32 bytes and a checksum. */
    private static final int AGE_BODY = 58;

    private static final String JWK_TYPE = "\"kty\"";
    private static final String JWK_PRIVATE = "\"d\"";

    /** Base64url letters that the shortest private member has at least. */
    private static final int JWK_BODY = 40;

    private TextKeys() {}

    /** The first private key in that text. */
    public static Optional<PrivateKey> first(String text) {
        int age = text.indexOf(AGE);
        if (age >= 0 && run(text, age + AGE.length()) >= AGE_BODY) {
            return Optional.of(new PrivateKey("a secret key of age", line(text, age)));
        }
        for (int at = text.indexOf(JWK_PRIVATE);
                at >= 0 && text.contains(JWK_TYPE);
                at = text.indexOf(JWK_PRIVATE, at + 1)) {
            if (run(text, valueAt(text, at + JWK_PRIVATE.length())) >= JWK_BODY) {
                return Optional.of(new PrivateKey("a private JSON Web Key", line(text, at)));
            }
        }
        return Optional.empty();
    }

    /** Where the text begins that stands behind a colon. */
    private static int valueAt(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ":\"".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int run(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isLetter(char letter) {
        return (letter < 128 && Character.isLetterOrDigit(letter)) || letter == '-' || letter == '_';
    }

    private static int line(String text, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
