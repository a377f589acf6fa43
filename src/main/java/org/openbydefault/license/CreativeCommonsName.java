package org.openbydefault.license;

import org.jspecify.annotations.Nullable;

/**
 * The elements between the name and the version of a Creative Commons licence.
 *
 * @param id the id that they make, which the SPDX list may or may not have
 * @param end the token behind the version
 */
record CreativeCommonsName(String id, int end) {
    private static final int BY = WordHash.of("by");
    private static final int NON = WordHash.of("non");
    private static final int NC = WordHash.of("nc");
    private static final int COMMERCIAL = WordHash.of("commercial");
    private static final int SHARE = WordHash.of("share");
    private static final int SA = WordHash.of("sa");
    private static final int ND = WordHash.of("nd");
    private static final int DERIVATIVES = WordHash.of("derivatives");
    private static final int DERIVATIVE = WordHash.of("derivative");
    private static final int DERIVS = WordHash.of("derivs");
    private static final int[] VERSIONS = {
        WordHash.of("1"), WordHash.of("2"), WordHash.of("2.5"), WordHash.of("3"), WordHash.of("4")
    };
    private static final String[] VERSION_NAMES = {"1.0", "2.0", "2.5", "3.0", "4.0"};
    private static final int FARTHEST_VERSION = 12;

    /** Reads from the name on; null if no version follows. */
    static @Nullable CreativeCommonsName read(NameTokens text, int name, int from) {
        boolean nonCommercial = false;
        boolean shareAlike = false;
        boolean noDerivatives = false;
        boolean attribution = text.hash[from - 1] != NameTokens.LICENSE;
        for (int i = from; i < Math.min(text.size, from + FARTHEST_VERSION); i++) {
            if (text.afterStop[i]) {
                return null;
            }
            int token = text.hash[i];
            nonCommercial |= token == NC || (token == COMMERCIAL && text.hash[i - 1] == NON);
            shareAlike |= token == SA || token == SHARE;
            noDerivatives |= token == ND || token == DERIVATIVES || token == DERIVATIVE || token == DERIVS;
            attribution |= token == BY || token == ATTRIBUTION;
            for (int version = 0; version < VERSIONS.length; version++) {
                if (token == VERSIONS[version]) {
                    return attribution
                            ? new CreativeCommonsName(
                                    id(nonCommercial, shareAlike, noDerivatives) + VERSION_NAMES[version], i + 1)
                            : null;
                }
            }
        }
        return null;
    }

    private static final int ATTRIBUTION = WordHash.of("attribution");

    private static String id(boolean nonCommercial, boolean shareAlike, boolean noDerivatives) {
        return "CC-BY-" + (nonCommercial ? "NC-" : "") + (noDerivatives ? "ND-" : "") + (shareAlike ? "SA-" : "");
    }
}
