package org.openbydefault.declared;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A regular expression that takes time in proportion to the text, whatever somebody wrote. */
final class Expression implements TextPattern {

    private final String shown;
    private final Pattern pattern;

    /** @throws IllegalArgumentException if it is malformed */
    Expression(String shown, String expression, String flags) {
        this.shown = shown;
        try {
            this.pattern = Pattern.compile(expression, flags(shown, flags));
        } catch (PatternSyntaxException malformed) {
            throw new IllegalArgumentException(
                    "'" + shown + "' is no regular expression: " + malformed.getDescription() + " at '"
                            + malformed.getPattern() + "'",
                    malformed);
        }
    }

    @Override
    public int find(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    @Override
    public String shown() {
        return shown;
    }

    private static int flags(String shown, String letters) {
        int flags = 0;
        for (int i = 0; i < letters.length(); i++) {
            flags |= switch (letters.charAt(i)) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                default ->
                    throw new IllegalArgumentException("'" + shown
                            + "': behind the last slash stand flags, i, m or s; '" + letters.charAt(i) + "' is none");
            };
        }
        return flags;
    }
}
