package org.openbydefault.license;

/** Forms of a word that mean the same in a licence. */
final class Inflection {
    private Inflection() {}

    /** Whether one is the other, or the other with an s. */
    static boolean isSame(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return Math.abs(one.length() - other.length()) <= 1
                && one.regionMatches(true, 0, other, 0, shorter)
                && endsWithS(one.length() > other.length() ? one : other, shorter);
    }

    private static boolean endsWithS(String longer, int length) {
        return longer.length() == length || Characters.toLowerCase(longer.charAt(length)) == 's';
    }
}
