package org.openbydefault.license;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of the SPDX list, for tests. */
final class SpdxTexts {
    /** Licences that one meets. */
    static final List<String> COMMON = List.of(
            "0BSD",
            "AFL-3.0",
            "AGPL-3.0-only",
            "Apache-1.1",
            "Apache-2.0",
            "Artistic-2.0",
            "BlueOak-1.0.0",
            "BSD-2-Clause",
            "BSD-2-Clause-Patent",
            "BSD-3-Clause",
            "BSD-3-Clause-Clear",
            "BSD-4-Clause",
            "BSL-1.0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC0-1.0",
            "CDDL-1.0",
            "CDDL-1.1",
            "CECILL-2.1",
            "CPL-1.0",
            "ECL-2.0",
            "EPL-1.0",
            "EPL-2.0",
            "EUPL-1.1",
            "EUPL-1.2",
            "GFDL-1.3-only",
            "GPL-1.0-only",
            "GPL-2.0-only",
            "GPL-3.0-only",
            "ISC",
            "LGPL-2.0-only",
            "LGPL-2.1-only",
            "LGPL-3.0-only",
            "LPPL-1.3c",
            "MIT",
            "MIT-0",
            "MPL-1.1",
            "MPL-2.0",
            "MS-PL",
            "MS-RL",
            "MulanPSL-2.0",
            "NCSA",
            "ODbL-1.0",
            "OFL-1.1",
            "OSL-3.0",
            "PostgreSQL",
            "Python-2.0",
            "Ruby",
            "UPL-1.0",
            "Unlicense",
            "Vim",
            "W3C",
            "WTFPL",
            "X11",
            "Zlib");

    private static final Map<String, SpdxData.Entry> ENTRIES =
            SpdxData.read().entries().stream().collect(Collectors.toMap(SpdxData.Entry::id, Function.identity()));

    private SpdxTexts() {}

    /** The text by which a file says that it is under the licence. */
    static String header(String id) {
        return ENTRIES.get(id).header();
    }

    static String of(String id) {
        return ENTRIES.get(id).text();
    }
}
