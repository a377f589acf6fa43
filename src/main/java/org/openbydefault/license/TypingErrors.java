package org.openbydefault.license;

import java.util.Locale;

/** Tells whether a word is another one with a typing error. */
final class TypingErrors {
    /** In shorter words an error may make another word. */
    private static final int SHORTEST = 3;

    /** From this length on two errors are tolerated. */
    private static final int LONG = 5;

    private TypingErrors() {}

    /** Whether the first word, which no licence has, is the second misspelt, and not the second with a prefix of its own. */
    static boolean isMisspelt(String found, String expected) {
        String one = found.toLowerCase(Locale.ROOT);
        String other = expected.toLowerCase(Locale.ROOT);
        if (one.equals(other)) {
            return true;
        }
        boolean prefixed = Math.abs(one.length() - other.length()) > 1 && (one.endsWith(other) || other.endsWith(one));
        return other.length() >= SHORTEST && !prefixed && distance(one, other) <= (other.length() < LONG ? 1 : 2);
    }

    /** Letters added, left out, replaced or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, i, j, one, other);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int step(int[][] distances, int i, int j, String one, String other) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
        least = Math.min(least, distances[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
