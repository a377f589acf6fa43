package org.openbydefault.document;

import java.util.Map;

/** Character references of HTML and XML: the numeric ones and those that occur in documentation. */
final class Entities {

    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("copy", "©"));

    private Entities() {}

    static String decoded(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        while (ampersand >= 0) {
            int semicolon = semicolon(text, ampersand);
            decoded.append(text, from, ampersand);
            from = ampersand;
            if (semicolon > ampersand) {
                decoded.append(character(text.substring(ampersand + 1, semicolon)));
                from = semicolon + 1;
            }
            ampersand = text.indexOf('&', Math.max(from, ampersand + 1));
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int semicolon(String text, int ampersand) {
        for (int at = ampersand + 2; at < text.length() && at <= ampersand + LONGEST; at++) {
            if (text.charAt(at) == ';') {
                return at;
            }
        }
        return -1;
    }

    private static String character(String reference) {
        String named = NAMED.get(reference);
        if (named != null) {
            return named;
        }
        if (reference.startsWith("#")) {
            boolean isHex = reference.startsWith("x", 1) || reference.startsWith("X", 1);
            try {
                int code = Integer.parseInt(reference.substring(isHex ? 2 : 1), isHex ? 16 : 10);
                return Character.isValidCodePoint(code) ? Character.toString(code) : "";
            } catch (NumberFormatException noNumber) {
                return "&" + reference + ";";
            }
        }
        return "&" + reference + ";";
    }
}
