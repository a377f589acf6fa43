package org.openbydefault.documentation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a relative link's target, percent signs decoded, but for those of line breaks and the like.
 *
 * @param path what stands before {@code ?} and {@code #}; empty for a place in the same document
 * @param fragment what stands behind {@code #}; empty for a whole document
 */
public record LinkTarget(String path, String fragment) {

    public static LinkTarget of(String target) {
        int hash = target.indexOf('#');
        int pathEnd = hash < 0 ? target.length() : hash;
        int query = target.indexOf('?');
        String path = target.substring(0, query >= 0 && query < pathEnd ? query : pathEnd);
        return new LinkTarget(decoded(path), hash < 0 ? "" : decoded(target.substring(hash + 1)));
    }

    private static String decoded(String reference) {
        if (reference.indexOf('%') < 0) {
            return reference;
        }
        byte[] encoded = reference.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int value = encoded[i] == '%' && i + 2 < encoded.length ? hexadecimal(encoded[i + 1], encoded[i + 2]) : -1;
            boolean isDecoded = value >= ' ' && value != 0x7F;
            bytes.write(isDecoded ? value : encoded[i]);
            i += isDecoded ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hexadecimal(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
