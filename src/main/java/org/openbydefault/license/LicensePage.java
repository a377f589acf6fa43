package org.openbydefault.license;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of pages about single licences: {@code spdx.org/licenses/EUPL-1.2.html}, and those of the Open Source
 * Initiative, {@code opensource.org/license/eupl-1-2}, as they are since 2023, and
 * {@code opensource.org/licenses/mozilla1.1.php}, as they were. Most end with the SPDX id in some spelling.
 *
 * @see <a href="https://opensource.org/licenses">OSI Approved Licenses</a>
 */
final class LicensePage {
    private static final int[][] FOLDERS = {
        NameTokens.of("opensource org license").toArray(),
        NameTokens.of("spdx org license").toArray(),
        NameTokens.of("choosealicense com license").toArray()
    };

    private static final WordSet HOSTS = WordSet.of("opensource spdx choosealicense");

    /** How pages of the OSI are called that do not end with an id, and the ids. */
    private static final Map<String, String> OTHERS = others("attribution AAL agplv3 AGPL-3.0 apachepl11 Apache-1.1"
            + " apsl APSL-2.0 artisticperl102 Artistic-1.0-Perl artistic Artistic-1.0 bsd BSD-3-Clause"
            + " bsdpluspatent BSD-2-Clause-Patent cernohlp CERN-OHL-P-2.0 cernohls CERN-OHL-S-2.0"
            + " cernohlw CERN-OHL-W-2.0 cuaoffice CUA-OPL-1.0 cpl CPL-1.0 eclipse10 EPL-1.0 eiffel EFL-1.0"
            + " ver2eiffel EFL-2.0 frameworx Frameworx-1.0 historical HPND ibmpl IPL-1.0 intelopensource Intel"
            + " ipafont IPA lppl LPPL-1.3c lucent102 LPL-1.02 plan9 LPL-1.0 mozilla10 MPL-1.0 mozilla11 MPL-1.1"
            + " nethack NGPL opengroup OGTSL openfont OFL-1.1 opl21 OSET-PL-2.1 pythonpl CNRI-Python"
            + " pythonsoftfoundation Python-2.0 python Python-2.0 qtpl QPL-1.0 real RPSL-1.0 ricohpl RSCPL rpl RPL-1.1"
            + " sisslpl SISSL sunpublic SPL-1.0 sybase Watcom-1.0 unicodeincagreementdatafilesandsoftware"
            + " Unicode-DFS-2016 uoincsa NCSA upl UPL-1.0 vovidapl VSL-1.0 zpl ZPL-2.0 zlibpng Zlib");

    private static final String[] EXTENSIONS = {"php", "html", "txt"};

    private LicensePage() {}

    private static Map<String, String> others(String pairs) {
        Map<String, String> others = new HashMap<>();
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            others.put(words[i], words[i + 1]);
        }
        return others;
    }

    /** The offset behind the address that begins at the token; -1 if none of a page about a licence does. */
    static int end(NameTokens text, int at) {
        int folder = folderEnd(text, at);
        if (folder == at) {
            return -1;
        }
        int slash = text.end[folder - 1];
        int end = slash;
        while (end < text.text.length() && isInSlug(text.text.charAt(end), end == slash)) {
            end++;
        }
        return end > slash + 1 ? end : -1;
    }

    private static int folderEnd(NameTokens text, int at) {
        if (!HOSTS.contains(text.hash[at])) {
            return at;
        }
        for (int[] folder : FOLDERS) {
            if (text.startsWith(at, folder)) {
                return at + folder.length;
            }
        }
        return at;
    }

    private static boolean isInSlug(char c, boolean first) {
        return first ? c == '/' : Characters.isAscii(c) || c == '-' || c == '.' || c == '_';
    }

    /** The id of the licence that the page with the address, given without what follows it, is about; null if unknown. */
    static @Nullable String id(String address, SpdxLicenses licenses) {
        String page = page(address.substring(address.lastIndexOf('/') + 1));
        String id = idOf(page, licenses);
        if (id == null) {
            String other = OTHERS.get(page.replace("license", ""));
            id = other == null ? idOf(page.replace("license", ""), licenses) : other;
        }
        return id == null ? null : Tag.parse(id, licenses).ids().get(0);
    }

    /** Letters and digits of the last part of an address, without the extension and the v of versions. */
    private static String page(String slug) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < slug.length(); i++) {
            char c = Characters.toLowerCase(slug.charAt(i));
            boolean version = c == 'v'
                    && i > 0
                    && !Characters.isLetter(slug.charAt(i - 1))
                    && i + 1 < slug.length()
                    && Characters.isDigit(slug.charAt(i + 1));
            if ((Characters.isLetter(c) || Characters.isDigit(c)) && !version) {
                page.append(c);
            }
        }
        for (String extension : EXTENSIONS) {
            int length = page.length() - extension.length();
            if (length > 0 && page.indexOf(extension, length) == length) {
                page.setLength(length);
            }
        }
        return page.toString();
    }

    private static @Nullable String idOf(String page, SpdxLicenses licenses) {
        String shorter = null;
        for (String id : licenses.ids()) {
            String plain = letters(id);
            if (plain.equals(page)) {
                return id;
            }
            if (plain.length() == page.length() + 1 && plain.endsWith("0") && plain.startsWith(page)) {
                shorter = id;
            }
        }
        return endsWithDigit(page) ? shorter : null;
    }

    private static boolean endsWithDigit(String page) {
        return !page.isEmpty() && Characters.isDigit(page.charAt(page.length() - 1));
    }

    private static String letters(String id) {
        return id.toLowerCase(Locale.ROOT).replace("-", "").replace(".", "");
    }
}
