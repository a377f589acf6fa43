package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;

/** The secrets in the expressions of a workflow, <code>${{ secrets.NAME }}</code>, that it cannot do without. */
final class SecretExpressions {

    private static final String OPENING = "${{";
    private static final String PREFIX = "secrets.";

    private SecretExpressions() {}

    /** Their names; what every run has, and what has a value to fall back to, is none. */
    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        for (int at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, at + 1)) {
            int end = text.indexOf("}}", at);
            String expression = text.substring(at + OPENING.length(), end < 0 ? text.length() : end);
            if (!isConditional(expression)) {
                addNames(expression, names);
            }
        }
        return names;
    }

    private static boolean isConditional(String expression) {
        return expression.contains("||")
                || expression.contains("&&")
                || expression.contains("!=")
                || expression.contains("==");
    }

    private static void addNames(String expression, List<String> names) {
        for (int at = expression.indexOf(PREFIX); at >= 0; at = expression.indexOf(PREFIX, at + 1)) {
            int from = at + PREFIX.length();
            int end = from;
            while (end < expression.length()
                    && (Character.isLetterOrDigit(expression.charAt(end)) || expression.charAt(end) == '_')) {
                end++;
            }
            String name = expression.substring(from, end);
            boolean isPart = at > 0 && "_-.".indexOf(expression.charAt(at - 1)) >= 0;
            if (!isPart && !name.isEmpty() && !name.equalsIgnoreCase("GITHUB_TOKEN")) {
                names.add(name);
            }
        }
    }
}
