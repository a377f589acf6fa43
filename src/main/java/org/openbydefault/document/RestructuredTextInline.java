package org.openbydefault.document;

import java.util.Set;

/** References, roles and literals within a line of reStructuredText. */
final class RestructuredTextInline {

    /** Roles whose target is a file, with or without extension. */
    private static final Set<String> FILE_ROLES = Set.of("doc", "download");

    private final RestructuredTextTargets targets;
    private final Outline outline;

    RestructuredTextInline(RestructuredTextTargets targets, Outline outline) {
        this.targets = targets;
        this.outline = outline;
    }

    void collect(String line, int number) {
        int from = 0;
        int at = 0;
        while (at < line.length()) {
            int end = switch (line.charAt(at)) {
                case '`' ->
                    line.startsWith("``", at) ? literal(line, at, from, number) : quoted(line, at, from, number);
                case '|' -> substitution(line, at, from, number);
                case '_' -> name(line, at, from, number);
                default -> -1;
            };
            if (end > at) {
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        prose(line.substring(from), number);
        outline.text(" ", number);
    }

    private int literal(String line, int start, int from, int number) {
        int close = line.indexOf("``", start + 2);
        if (close < 0) {
            return -1;
        }
        prose(line.substring(from, start), number);
        outline.inlineCode(line.substring(start + 2, close), number);
        return close + 2;
    }

    /** {@code `text <target>`_}, {@code `name`_}, {@code :role:`text <target>`} or words in the default role, which most mean as code. */
    private int quoted(String line, int start, int from, int number) {
        int close = line.indexOf('`', start + 1);
        if (close < 0) {
            return -1;
        }
        String role = role(line, start);
        prose(line.substring(from, Math.max(from, start - (role.isEmpty() ? 0 : role.length() + 2))), number);
        String content = line.substring(start + 1, close);
        int open = content.endsWith(">") ? content.lastIndexOf('<') : -1;
        String words = open < 0 ? content : content.substring(0, open).strip();
        String target = open < 0
                ? content
                : content.substring(open + 1, content.length() - 1).strip();
        int end = close + 1;
        if (!role.isEmpty()) {
            role(role, words, target, number);
        } else if (line.startsWith("_", end)) {
            boolean isAnonymous = line.startsWith("__", end);
            end += isAnonymous ? 2 : 1;
            reference(words, open < 0 ? targets.link(content, isAnonymous) : resolved(target), number);
        } else {
            outline.inlineCode(words, number);
        }
        return end;
    }

    private void role(String role, String words, String target, int number) {
        if (FILE_ROLES.contains(role)) {
            outline.link(words, target, number);
        } else if (role.equals("code") || role.equals("file") || role.equals("command")) {
            outline.inlineCode(words, number);
        } else {
            outline.text(words, number);
        }
    }

    private String resolved(String target) {
        return target.endsWith("_") ? targets.link(target.substring(0, target.length() - 1), false) : target;
    }

    private void reference(String words, String target, int number) {
        if (target.isEmpty()) {
            outline.text(words, number);
        } else {
            outline.link(words.isEmpty() ? target : words, target, number);
        }
    }

    /** A word with an underscore behind it that names a target. */
    private int name(String line, int underscore, int from, int number) {
        boolean endsWord = underscore + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(underscore + 1));
        int start = underscore;
        while (start > from && isNameCharacter(line.charAt(start - 1))) {
            start--;
        }
        if (!endsWord || start == underscore) {
            return -1;
        }
        String name = line.substring(start, underscore);
        String target = targets.link(name, false);
        if (target.isEmpty()) {
            return -1;
        }
        prose(line.substring(from, start), number);
        outline.link(name, target, number);
        return underscore + 1;
    }

    private int substitution(String line, int start, int from, int number) {
        int close = line.indexOf('|', start + 1);
        String image = close < 0 ? "" : targets.image(line.substring(start + 1, close));
        if (image.isEmpty()) {
            return -1;
        }
        prose(line.substring(from, start), number);
        outline.image(line.substring(start + 1, close), image, number);
        return close + 1;
    }

    private static String role(String line, int quote) {
        if (quote == 0 || line.charAt(quote - 1) != ':') {
            return "";
        }
        int start = line.lastIndexOf(':', quote - 2);
        String role = start < 0 ? "" : line.substring(start + 1, quote - 1);
        return role.isEmpty() || role.indexOf(' ') >= 0 ? "" : role;
    }

    private static boolean isNameCharacter(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '.' || letter == '_';
    }

    private void prose(String words, int number) {
        BareLinks.collect(words.replace("*", ""), number, outline);
    }
}
