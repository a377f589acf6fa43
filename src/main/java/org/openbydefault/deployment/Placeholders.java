package org.openbydefault.deployment;

import java.util.Map;

/** Variables in image references: {@code $NAME}, <code>${NAME}</code>, <code>${NAME:-default}</code>. */
final class Placeholders {

    private static final int DEEPEST = 8;

    private Placeholders() {}

    /** The text with values and defaults in place of variables; a variable with neither stays as it is. */
    static String replace(String text, Map<String, String> values) {
        return replace(text, values, 0);
    }

    private static String replace(String text, Map<String, String> values, int depth) {
        if (depth == DEEPEST || text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '$' ? variableEnd(text, at) : at;
            if (end > at) {
                result.append(value(text.substring(at, end), values, depth));
                at = end;
            } else {
                result.append(text.charAt(at++));
            }
        }
        return result.toString();
    }

    private static String value(String variable, Map<String, String> values, int depth) {
        boolean braced = variable.charAt(1) == '{';
        String inner = braced ? variable.substring(2, variable.length() - 1) : variable.substring(1);
        int nameEnd = nameEnd(inner, 0);
        String known = values.get(inner.substring(0, nameEnd));
        if (known != null) {
            return replace(known, values, depth + 1);
        }
        String rest = inner.substring(nameEnd);
        boolean hasDefault = rest.startsWith(":-") || rest.startsWith("-");
        return hasDefault ? replace(rest.substring(rest.indexOf('-') + 1), values, depth + 1) : variable;
    }

    /** Behind the variable that starts there, or the start where there is none. */
    private static int variableEnd(String text, int dollar) {
        int from = dollar + 1;
        if (from < text.length() && text.charAt(from) == '{') {
            int close = closingBrace(text, from);
            return close < 0 ? dollar : close + 1;
        }
        int end = nameEnd(text, from);
        return end == from ? dollar : end;
    }

    private static int closingBrace(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return at;
    }
}
