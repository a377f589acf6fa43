package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people call the well-known licences. The names and addresses of all other licences come from the SPDX list itself,
 * see {@link NamePhrases}.
 */
final class LicenseNames {
    /**
     * A family a line: names, versions, and the licence meant without a version. A name with {@code *} counts only with
     * a version, one with {@code ~} only near a word such as "license". Licences that are named together are joined by
     * {@code &}.
     */
    private static final String[] PLAIN = {
        "mit license, mit expat license, mit x 11 license, mit x license, expat license, mit open source license,"
                + " mit software license, mit licensed, license mit, licensed mit, under mit, mit~,"
                + " bouncy castle license | | MIT",
        "mit 0, mit no attribution | | MIT-0",
        "bsd 3 clause, 3 clause bsd, 3 clause new bsd, 3 clause modified bsd, 3 clause revised bsd, bsd new, new bsd,"
                + " modified bsd, revised bsd, bsd license 3 clause, bsd style license 3 clause, bsd 3, bsd license 3,"
                + " new style bsd, modified berkeley software distribution license, bsd modified, bsd revised, eclipse distribution license, edl | | BSD-3-Clause",
        "clear bsd, bsd 3 clause clear | | BSD-3-Clause-Clear",
        "bsd 2 clause, 2 clause bsd, simplified bsd, bsd simplified, 2 clause simplified bsd, bsd license 2 clause,"
                + " bsd style license 2 clause, bsd 2, freebsd license, freebsd copyright | | BSD-2-Clause",
        "bsd 4 clause, 4 clause bsd, original bsd, bsd original, bsd license 4 clause, bsd 4, old bsd,"
                + " 4 clause original bsd | | BSD-4-Clause",
        "bsd 0 clause, 0 clause bsd, 0 bsd | | 0BSD",
        "mozilla public license, mozilla license, mpl*, mozilla org mpl* | 2=MPL-2.0 1.1=MPL-1.1 1=MPL-1.0 |",
        "eclipse public license, eclipse license, eclipse*, epl* | 2=EPL-2.0 20=EPL-2.0 1=EPL-1.0 10=EPL-1.0 |",
        "common public license, cpl* | 1=CPL-1.0 | CPL-1.0",
        "cddl gpl 1.1 | | CDDL-1.1&GPL-2.0-only&Classpath-exception-2.0",
        "cddl gpl html | | CDDL-1.0&GPL-2.0-only&Classpath-exception-2.0",
        "cc 0, creative commons 0, creativecommons org publicdomain 0 | | CC0-1.0",
        "creativecommons org license publicdomain | | CC-PDDC",
        "unlicense, free and unencumbered software released | | Unlicense",
        "wtfpl, do what fuck you want to public license, do what f k you want to public license | 2=WTFPL | WTFPL",
        "isc license, isc open source license, license isc, under isc, isc~ | | ISC",
        "zlib license, zlib libpng license, zlib png license, zlib~ | | Zlib",
        "boost software license, boost license, boost org license, bsl* | 1=BSL-1.0 1.1=BUSL-1.1 | BSL-1.0",
        "open font license, sil open font license, sil ofl, sil org ofl, ofl* | 1.1=OFL-1.1 1=OFL-1.0 | OFL-1.1",
        "perl artistic license | | Artistic-1.0-Perl",
        "european union public license, eupl, eupl text, eupl text eupl, eupl eu"
                + " | 1.2=EUPL-1.2 12=EUPL-1.2 11.12=EUPL-1.2 1.1=EUPL-1.1 11=EUPL-1.1 1=EUPL-1.0 10=EUPL-1.0 |",
        "microsoft public license, ms pl | | MS-PL",
        "microsoft reciprocal license, ms rl | | MS-RL",
        "universal permissive license, upl*, oracle com license upl | 1=UPL-1.0 | UPL-1.0",
        "php license, php net license | 3.01=PHP-3.01 3=PHP-3.0 |",
        "psf license, psf~, python software foundation license, python psf license | 2=PSF-2.0 | PSF-2.0",
        "academic free license, afl* | 1.1=AFL-1.1 1.2=AFL-1.2 2=AFL-2.0 2.1=AFL-2.1 3=AFL-3.0 |",
        "open software license, osl* | 1=OSL-1.0 1.1=OSL-1.1 2=OSL-2.0 2.1=OSL-2.1 3=OSL-3.0 |",
        "educational community license, ecl* | 1=ECL-1.0 2=ECL-2.0 |",
        "business source license, busl | 1.1=BUSL-1.1 | BUSL-1.1",
        "server side public license, sspl | 1=SSPL-1.0 | SSPL-1.0",
        "elastic license | 2=Elastic-2.0 |",
        "open database license, odbl | 1=ODbL-1.0 | ODbL-1.0",
        "open government license | 3=OGL-UK-3.0 2=OGL-UK-2.0 1=OGL-UK-1.0 |",
        "w 3 c license, w 3 c software license, w 3 c software notice and license | | W3C",
        "json org license | | JSON",
        "ncsa license, ncsa open source license, illinois ncsa open source license | | NCSA",
        "latex project public license, lppl* | 1=LPPL-1.0 1.1=LPPL-1.1 1.2=LPPL-1.2 1.3=LPPL-1.3c |",
        "q public license, qpl* | 1=QPL-1.0 | QPL-1.0",
        "cecill license, cecill free software license agreement, cea cnrs inria logiciel libre license, cecill*"
                + " | 1=CECILL-1.0 1.1=CECILL-1.1 2=CECILL-2.0 2.1=CECILL-2.1 |",
        "cecill b | | CECILL-B",
        "cecill c | | CECILL-C",
        "netscape public license, npl* | 1=NPL-1.0 1.1=NPL-1.1 |",
        "apple public source license, apsl* | 1=APSL-1.0 1.1=APSL-1.1 1.2=APSL-1.2 2=APSL-2.0 |",
        "zope public license, zope license, zope*, zpl* | 1.1=ZPL-1.1 2=ZPL-2.0 2.1=ZPL-2.1 |",
        "mulan psl, mulan permissive software license | 1=MulanPSL-1.0 2=MulanPSL-2.0 |",
        "openldap public license, open ldap public license, openldap license, openldap*, oldap*"
                + " | 1.1=OLDAP-1.1 1.2=OLDAP-1.2 1.3=OLDAP-1.3 1.4=OLDAP-1.4 2=OLDAP-2.0 2.0.1=OLDAP-2.0.1 2.1=OLDAP-2.1"
                + " 2.2=OLDAP-2.2 2.2.1=OLDAP-2.2.1 2.2.2=OLDAP-2.2.2 2.3=OLDAP-2.3 2.4=OLDAP-2.4 2.5=OLDAP-2.5"
                + " 2.6=OLDAP-2.6 2.7=OLDAP-2.7 2.8=OLDAP-2.8 |",
        "sun industry standards source license, sun industry source license, sissl"
                + " | 1.1=SISSL 1.2=SISSL-1.2 | SISSL",
        "vovida software license, vovida license | 1=VSL-1.0 | VSL-1.0",
        "common public attribution license, cpal* | 1=CPAL-1.0 | CPAL-1.0",
        "beerware, beer ware | | Beerware",
        "ruby license, ruby's license, same license as ruby | | Ruby",
        "java html tidy license | | HTMLTIDY",
        "extreme lab software license | | xpp",
        "x 11 license | | X11",
        "classpath exception, gnu classpath exception, cpe | | Classpath-exception-2.0",
    };

    private static final String[] GNU = {
        "general public license, gpl, gnu public license, gnu license, gnu general license"
                + " | 1=GPL-1.0 2=GPL-2.0 3=GPL-3.0 2.1=LGPL-2.1 | GPL-1.0-or-later",
        "lesser general public license, library general public license, lgpl, lesser gpl, library gpl,"
                + " library or lesser general public license, lesser or library general public license,"
                + " lesser public license, library public license, lesser gnu public license,"
                + " lesser gnu general public license, gnu org copyleft lesser, gnu org license lgpl gpl"
                + " | 2=LGPL-2.0 2.1=LGPL-2.1 3=LGPL-3.0 | LGPL-2.0-or-later",
        "affero general public license, affero gpl, agpl, affero public license, affero gnu general public license"
                + " | 1=AGPL-1.0 3=AGPL-3.0 | AGPL-3.0-or-later",
        "free documentation license, gfdl, fdl* | 1.1=GFDL-1.1 1.2=GFDL-1.2 1.3=GFDL-1.3 | GFDL-1.1-or-later",
    };

    private static final String CREATIVE_COMMONS =
            "creativecommons org license, creative commons, cc, creative commons attribution, creative commons by, cc by, cc attribution,"
                    + " creative commons license, creative commons cc by | |";

    /** Names that without a version leave open which licence is meant; the most frequent one stands for all. */
    private static final String[] VAGUE = {
        "common development and distribution license, common development distribution license, cddl"
                + " | 1=CDDL-1.0 1.1=CDDL-1.1 | CDDL-1.0",
        "apache license, apache software license, apache public license, apache source license, apache org license,"
                + " apache open source license, apache software foundation license, apache org license license,"
                + " apache*, asl*, al*, asf*"
                + " | 2=Apache-2.0 20=Apache-2.0 1.1=Apache-1.1 1=Apache-1.0 | Apache-2.0",
        "bsd license, berkeley software distribution license, bsd style license, bsd like license, bsd style, bsd~ | | BSD-3-Clause",
        "mit style license, mit like license, mit style | | MIT",
        "isc style license | | ISC",
        "zlib style license | | Zlib",
        "artistic license, artistic* | 2=Artistic-2.0 1=Artistic-1.0 | Artistic-1.0-Perl",
    };

    /** A name, as its {@link NameTokens}. */
    static final class Name {
        final int[] tokens;
        final LicenseFamily family;

        /** Whether the name counts only with a version. */
        final boolean needsVersion;

        /** Whether the name counts only near a word such as "license". */
        final boolean needsContext;

        /** Whether the name leaves open which licence of the family is meant. */
        final boolean vague;

        Name(String name, LicenseFamily family, boolean vague) {
            this.tokens = NameTokens.of(name).toArray();
            this.family = family;
            this.needsVersion = name.indexOf('*') > 0;
            this.needsContext = name.indexOf('~') > 0;
            this.vague = vague;
        }
    }

    private final Map<Integer, List<Name>> byFirstToken = new HashMap<>();

    LicenseNames() {
        for (String family : PLAIN) {
            add(family, LicenseFamily.Kind.PLAIN, false);
        }
        for (String family : GNU) {
            add(family, LicenseFamily.Kind.GNU, false);
        }
        add(CREATIVE_COMMONS, LicenseFamily.Kind.CREATIVE_COMMONS, false);
        for (String family : VAGUE) {
            add(family, LicenseFamily.Kind.PLAIN, true);
        }
    }

    private void add(String line, LicenseFamily.Kind kind, boolean vague) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        String unversioned = line.substring(second + 1).trim();
        LicenseFamily family = new LicenseFamily(kind, unversioned.isEmpty() ? null : unversioned);
        for (String version : line.substring(first + 1, second).trim().split(" ", -1)) {
            int equals = version.indexOf('=');
            if (equals > 0) {
                family.addVersion(version.substring(0, equals), version.substring(equals + 1));
            }
        }
        for (String part : line.substring(0, first).split(",", -1)) {
            Name name = new Name(part, family, vague);
            List<Name> names = byFirstToken.get(name.tokens[0]);
            if (names == null) {
                names = new ArrayList<>(1);
                byFirstToken.put(name.tokens[0], names);
            }
            names.add(name);
        }
    }

    /** The longest name that begins at the token, or null. */
    @Nullable
    Name longestAt(NameTokens text, int at) {
        List<Name> names = byFirstToken.get(text.hash[at]);
        if (names == null) {
            return null;
        }
        Name longest = null;
        for (Name name : names) {
            if ((longest == null || name.tokens.length > longest.tokens.length) && text.startsWith(at, name.tokens)) {
                longest = name;
            }
        }
        return longest;
    }
}
