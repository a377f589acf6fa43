package org.openbydefault.rules.license;

/** Licences that are made for documentation, data, pictures and fonts and often stand beside that of the code. */
final class ContentLicenses {

    private static final String[] PREFIXES = {
        "CC-",
        "CC0-",
        "CDLA-",
        "DL-DE-",
        "etalab-",
        "FreeBSD-DOC",
        "GFDL-",
        "GD-",
        "NLOD-",
        "ODbL-",
        "ODC-",
        "OFL-",
        "OGL-",
        "PDDL-"
    };

    private ContentLicenses() {}

    static boolean contains(String spdxId) {
        for (String prefix : PREFIXES) {
            if (spdxId.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
