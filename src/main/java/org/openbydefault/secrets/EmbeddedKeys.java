package org.openbydefault.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Finds a private key as a value in a file of settings: a PEM block that is indented, quoted, on one line with {@code \n}
 * between its lines, or that is encoded in base64 as a whole, as Kubernetes keeps secrets.
 */
public final class EmbeddedKeys {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END_OF_LABEL = "PRIVATE KEY-----";

    /** What {@code -----BEGIN } becomes in base64. */
    private static final String ENCODED_BEGIN = "LS0tLS1CRUdJTi";

    private static final int LONGEST_LABEL = 40;

    /** Enough of an encoded block for its label and its body. */
    private static final int ENCODED_HEAD = 1 << 13;

    private EmbeddedKeys() {}

    /** The first private key in that text. */
    public static Optional<PrivateKey> first(String text) {
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + 1)) {
            Optional<String> what = plain(text, begin);
            if (what.isPresent()) {
                return Optional.of(new PrivateKey(what.get(), line(text, begin)));
            }
        }
        for (int begin = text.indexOf(ENCODED_BEGIN); begin >= 0; begin = text.indexOf(ENCODED_BEGIN, begin + 1)) {
            String decoded = decoded(text, begin);
            Optional<String> what = decoded.startsWith(BEGIN) ? plain(decoded, 0) : Optional.empty();
            if (what.isPresent()) {
                return Optional.of(new PrivateKey(what.get(), line(text, begin)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> plain(String text, int begin) {
        int end = text.indexOf(END_OF_LABEL, begin);
        if (end < 0 || end - begin > LONGEST_LABEL) {
            return Optional.empty();
        }
        String label = text.substring(begin + BEGIN.length(), end + "PRIVATE KEY".length());
        int body = end + END_OF_LABEL.length();
        while (body < text.length() && isBetweenLines(text, body)) {
            body++;
        }
        return PemKeys.what(label, body(text, body));
    }

    /** The base64 up to the END without what stands between its lines. */
    private static String body(String text, int start) {
        StringBuilder body = new StringBuilder();
        int at = start;
        while (at < text.length() && (isBetweenLines(text, at) || isBase64(text.charAt(at)))) {
            int end = endOfBase64(text, at);
            boolean isSeparator = isBetweenLines(text, at);
            if (isSeparator) {
                at++;
            } else {
                body.append(text, at, end);
                at = end;
            }
        }
        return at == text.length() ? body + PemKeys.CONTINUED : body.toString();
    }

    /** White space, the ends and beginnings of quoted strings that are joined, and the letter of {@code \n}. */
    private static boolean isBetweenLines(String text, int at) {
        char letter = text.charAt(at);
        boolean isEscape = (letter == 'n' || letter == 'r') && text.charAt(at - 1) == '\\';
        return isEscape || Character.isWhitespace(letter) || "\\\"',".indexOf(letter) >= 0;
    }

    private static int endOfBase64(String text, int start) {
        int end = start;
        while (end < text.length() && isBase64(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBase64(char letter) {
        return (letter < 128 && Character.isLetterOrDigit(letter)) || "+/=".indexOf(letter) >= 0;
    }

    private static String decoded(String text, int begin) {
        int length = Math.min(endOfBase64(text, begin) - begin, ENCODED_HEAD) / 4 * 4;
        try {
            byte[] bytes = Base64.getDecoder().decode(text.substring(begin, begin + length));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static int line(String text, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
