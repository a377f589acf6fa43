package org.openbydefault.fleet;

import java.util.Locale;

/** Numbers as people read them. */
final class Count {

    private Count() {}

    /** For example {@code 10,000}. */
    static String of(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The number and the noun in the form that goes with it. */
    static String of(int number, String singular, String plural) {
        return of(number) + " " + (number == 1 ? singular : plural);
    }

    /** For example {@code 1 repository}. */
    static String ofRepositories(int number) {
        return of(number, "repository", "repositories");
    }
}
