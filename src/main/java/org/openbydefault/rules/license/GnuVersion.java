package org.openbydefault.rules.license;

/** The ids of the GNU licences say whether later versions are meant as well; their texts do not. */
final class GnuVersion {

    private static final String ONLY = "-only";
    static final String OR_LATER = "-or-later";

    private GnuVersion() {}

    /** The id without {@code -only}, {@code -or-later} or {@code +}. */
    static String bare(String spdxId) {
        for (String suffix : new String[] {ONLY, OR_LATER, "+"}) {
            if (spdxId.endsWith(suffix)) {
                return spdxId.substring(0, spdxId.length() - suffix.length());
            }
        }
        return spdxId;
    }

    /** Whether the id means later versions as well. */
    static boolean isOrLater(String spdxId) {
        return spdxId.endsWith(OR_LATER) || spdxId.endsWith("+");
    }
}
