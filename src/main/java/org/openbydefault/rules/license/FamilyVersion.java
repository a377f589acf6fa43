package org.openbydefault.rules.license;

import java.util.Locale;

/**
 * A licence as two places that mean the same may name it: the family, and the version where it is given.
 *
 * @param family for example {@code Apache}, {@code BSD}, {@code CC-BY-NC}
 * @param version for example {@code 2.0}, for BSD the number of clauses; empty where none is given
 * @param variant what distinguishes licences of the BSD and MIT families beside that, as {@code Clear} does; empty for the
 *     plain one
 * @param orLater whether later versions are meant as well
 */
record FamilyVersion(String family, String version, String variant, boolean orLater) {

    private static final String MIT = "MIT";

    /** The variant of which nothing is known. */
    private static final String ANY = "*";

    private static final String[] VARIANTS = {
        "nuclear", "military", "disclaimer", "attribution", "acknowledg", "variant"
    };
    private static final String CLAUSE = "-Clause-";

    /** Of a licence with a sentence more, that the views are those of the authors: it grants and forbids nothing. */
    private static final String VIEWS = "-Views";

    /** The licence with that SPDX id. */
    static FamilyVersion of(String spdxId) {
        String bare = withoutViews(GnuVersion.bare(spdxId));
        boolean orLater = GnuVersion.isOrLater(spdxId);
        int at = bare.startsWith("MIT-") ? -1 : versionStart(bare);
        if (at < 0) {
            return new FamilyVersion(family(bare), "", variant(bare), orLater);
        }
        int end = bare.indexOf('-', at);
        return new FamilyVersion(
                family(bare.substring(0, at - 1)),
                bare.substring(at, end < 0 ? bare.length() : end),
                variant(bare),
                orLater);
    }

    /** The id of the licence with the same terms: that of BSD-2-Clause for BSD-2-Clause-Views. */
    static String withoutViews(String spdxId) {
        return spdxId.endsWith(VIEWS) ? spdxId.substring(0, spdxId.length() - VIEWS.length()) : spdxId;
    }

    private static String variant(String bare) {
        if (bare.startsWith("MIT-")) {
            return bare.substring(4);
        }
        int clause = bare.indexOf(CLAUSE);
        return bare.startsWith("BSD-") && clause > 0 && clause + CLAUSE.length() < bare.length()
                ? bare.substring(clause + CLAUSE.length())
                : "";
    }

    /** The licence with that SPDX id as these words name it: the version counts only where they give it. */
    static FamilyVersion of(String spdxId, String words) {
        FamilyVersion named = of(spdxId);
        FamilyVersion whole =
                namesVariant(words) ? new FamilyVersion(named.family, named.version, ANY, named.orLater) : named;
        return whole.version.isEmpty() || hasNumber(words, major(whole.version))
                ? whole
                : new FamilyVersion(whole.family, "", whole.variant, whole.orLater);
    }

    /** Whether both can mean the same licence. */
    boolean agrees(FamilyVersion other) {
        if (!family.equals(other.family)) {
            return false;
        }
        if (version.isEmpty() || other.version.isEmpty()) {
            return !family.equals(MIT) || agreesInVariant(other);
        }
        if (version.equals(other.version)) {
            return agreesInVariant(other);
        }
        return (orLater && version.compareTo(other.version) < 0)
                || (other.orLater && other.version.compareTo(version) < 0);
    }

    private boolean agreesInVariant(FamilyVersion other) {
        return variant.equals(other.variant) || variant.equals(ANY) || other.variant.equals(ANY);
    }

    /** Whether the words speak of a variant that the id may not tell. */
    private static boolean namesVariant(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String mark : VARIANTS) {
            if (lower.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static String family(String name) {
        if (name.startsWith("BSD-")) {
            return "BSD";
        }
        return name.startsWith("MIT-") || name.startsWith("X11") ? MIT : name;
    }

    /** Where the first part behind a hyphen begins that begins with a digit, or -1. */
    private static int versionStart(String id) {
        for (int at = id.indexOf('-') + 1; at > 0; at = id.indexOf('-', at) + 1) {
            if (at < id.length() && Character.isDigit(id.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    private static boolean hasNumber(String words, String number) {
        for (int at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !isPartOfNumber(words.charAt(at - 1));
            if (begins && (end == words.length() || !Character.isDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfNumber(char letter) {
        return Character.isDigit(letter) || letter == '.';
    }
}
