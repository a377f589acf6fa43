package org.openbydefault.rules.license;

/** Where the texts of the SPDX License List can be downloaded. */
final class SpdxTexts {

    private static final String FOLDER = "https://raw.githubusercontent.com/spdx/license-list-data/main/text/";

    private SpdxTexts() {}

    static String url(String spdxId) {
        return FOLDER + file(spdxId);
    }

    /** The page of the licence for people. */
    static String page(String spdxId) {
        return "https://spdx.org/licenses/" + spdxId + ".html";
    }

    /** The name of the file in that folder, as in the folder {@code LICENSES} of the REUSE specification. */
    static String file(String spdxId) {
        return spdxId + ".txt";
    }
}
