package org.openbydefault.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern of repository paths: {@code *} stands for characters of one name, {@code ?} for one of them, {@code **} for any
 * folders, <code>{a,b}</code> for one of both. Letter case does not matter; a pattern without slash means files at the root,
 * one with a slash at its end what lies in that folder. Never takes more steps than the product of both lengths.
 */
public final class PathGlob {

    private static final String ANY_FOLDERS = "**";
    private static final int MOST_ALTERNATIVES = 256;

    private final String text;
    private final List<String[]> alternatives = new ArrayList<>();

    /** @throws IllegalArgumentException if the pattern is malformed or can match nothing */
    public PathGlob(String text) {
        this.text = text;
        if (text.startsWith("/") || text.contains("//") || text.contains("\\") || ("/" + text + "/").contains("/../")) {
            throw new IllegalArgumentException(
                    "'" + text + "' can match nothing: write a path from the repository's root, with single /");
        }
        for (String plain : withoutBraces(text.endsWith("/") ? text + ANY_FOLDERS + "/*" : text)) {
            alternatives.add(plain.toLowerCase(Locale.ROOT).split("/", -1));
        }
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** Whether a repository-relative path is as the pattern says. */
    public boolean matches(String path) {
        String[] segments = path.toLowerCase(Locale.ROOT).split("/", -1);
        for (String[] alternative : alternatives) {
            if (matches(alternative, segments)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> withoutBraces(String pattern) {
        int close = pattern.indexOf('}');
        int open = close < 0 ? pattern.indexOf('{') : pattern.lastIndexOf('{', close);
        if (open < 0 && close < 0) {
            return List.of(pattern);
        }
        if (open < 0 || close < 0) {
            throw new IllegalArgumentException("'" + pattern + "' has a brace without its partner");
        }
        List<String> plain = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            plain.addAll(withoutBraces(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
            if (plain.size() > MOST_ALTERNATIVES) {
                throw new IllegalArgumentException(
                        "'" + pattern + "' stands for more than " + MOST_ALTERNATIVES + " patterns");
            }
        }
        return plain;
    }

    /** The walk of {@link Wildcard}, over names instead of letters; whether a name is as it should be, that one says. */
    private static boolean matches(String[] pattern, String[] path) {
        int at = 0;
        int wanted = 0;
        int star = -1;
        int behindStar = 0;
        while (at < path.length) {
            if (wanted < pattern.length && pattern[wanted].equals(ANY_FOLDERS)) {
                star = wanted++;
                behindStar = at;
            } else if (wanted < pattern.length && Wildcard.matches(pattern[wanted], path[at])) {
                wanted++;
                at++;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++behindStar;
            } else {
                return false;
            }
        }
        while (wanted < pattern.length && pattern[wanted].equals(ANY_FOLDERS)) {
            wanted++;
        }
        return wanted == pattern.length;
    }
}
