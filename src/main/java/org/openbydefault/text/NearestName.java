package org.openbydefault.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class NearestName {

    /** Nobody mistypes a longer word; names of files are no longer either. */
    private static final int LONGEST = 255;

    /** Comparisons of letters for one word. */
    private static final long MOST_WORK = 10_000_000;

    private NearestName() {}

    /** The name with the smallest edit distance, if it is at most a third of the word's length. */
    public static Optional<String> of(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        String nearest = "";
        int smallest = Math.max(2, wanted.length() / 3) + 1;
        long work = 0;
        for (String name : names) {
            work += (long) wanted.length() * name.length();
            if (work > MOST_WORK) {
                break;
            }
            boolean isNear = Math.abs(name.length() - wanted.length()) < smallest;
            int distance = isNear ? distance(wanted, name.toLowerCase(Locale.ROOT)) : smallest;
            if (distance < smallest) {
                smallest = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** A clause for an error message: the nearest name, or all of them. */
    public static String hint(String word, Collection<String> names) {
        return of(word, names)
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> "known are " + String.join(", ", names));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
