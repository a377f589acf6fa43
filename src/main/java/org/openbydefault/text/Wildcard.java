package org.openbydefault.text;

/** Names by a pattern in which {@code *} stands for any number of letters and {@code ?} for one. */
public final class Wildcard {

    private Wildcard() {}

    /** Whether the whole name is as the pattern says; takes no more than the product of both lengths. */
    public static boolean matches(String pattern, String name) {
        int at = 0;
        int wanted = 0;
        int star = -1;
        int behindStar = 0;
        while (at < name.length()) {
            if (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
                star = wanted++;
                behindStar = at;
            } else if (wanted < pattern.length()
                    && (pattern.charAt(wanted) == '?' || pattern.charAt(wanted) == name.charAt(at))) {
                wanted++;
                at++;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++behindStar;
            } else {
                return false;
            }
        }
        while (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
            wanted++;
        }
        return wanted == pattern.length();
    }
}
