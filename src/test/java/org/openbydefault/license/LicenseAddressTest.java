package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address gives the licence that its page is about, whatever version its words seem to name. */
class LicenseAddressTest {
    private static final SpdxLicenses LICENSES = SpdxLicenses.bundled();

    /** The pages of the OSI as they were called from 2023 on, and some of their first ones. */
    @TestFactory
    Stream<DynamicTest> a_page_of_the_open_source_initiative_gives_its_licence() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (BufferedReader pages = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LicenseAddressTest.class.getResourceAsStream("osi-pages.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = pages.readLine(); line != null; line = pages.readLine()) {
                String page = line.substring(0, line.indexOf(' '));
                String id = line.substring(line.indexOf(' ') + 1);
                tests.add(test("https://opensource.org/license/" + page, Set.of(id)));
                tests.add(test("https://opensource.org/license/" + page + "/", Set.of(id)));
            }
        }
        return tests.stream();
    }

    /** As the OSI calls its pages today: by the id, in lower case and with hyphens. */
    @TestFactory
    Stream<DynamicTest> the_page_of_every_approved_licence_gives_it() {
        return LICENSES.ids().stream()
                .filter(LICENSES::isOsiApproved)
                .filter(id -> !LICENSES.isDeprecated(id) && !id.endsWith("-or-later"))
                .map(id -> test(
                        "https://opensource.org/license/"
                                + id.toLowerCase(Locale.ROOT).replace('.', '-').replaceFirst("-only$", ""),
                        Set.of(id)));
    }

    /** Where several licences share an address it may say nothing; one address is of a page with two licences. */
    @TestFactory
    Stream<DynamicTest> every_address_of_the_spdx_list_gives_a_licence_that_stands_there() {
        Map<String, Set<String>> addresses = new HashMap<>();
        for (SpdxData.Entry entry : SpdxData.read().entries()) {
            if (!entry.exception() && !entry.deprecated()) {
                for (String address : entry.seeAlso()) {
                    addresses
                            .computeIfAbsent(unarchived(address), key -> new HashSet<>())
                            .add(entry.id());
                }
            }
        }
        return addresses.entrySet().stream().map(address -> test(address.getKey(), address.getValue()));
    }

    private static String unarchived(String address) {
        return address.replaceFirst("^https?://web\\.archive\\.org/web/[^/]*/", "")
                .replaceFirst("^https?://(www\\.)?", "https://")
                .replaceFirst("/$", "");
    }

    private static DynamicTest test(String address, Set<String> ids) {
        return DynamicTest.dynamicTest(address, () -> {
            List<String> found = LicenseName.normalize("", address);
            if (ids.size() == 1 || !found.isEmpty()) {
                assertThat(found).containsAnyElementsOf(ids);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12, EUPL-1.2",
        "https://joinup.ec.europa.eu/collection/eupl/eupl-text-11-12, EUPL-1.2",
        "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12, EUPL-1.2",
        "https://joinup.ec.europa.eu/page/eupl-text-11-12, EUPL-1.2",
        "https://eupl.eu/1.2/en, EUPL-1.2",
        "https://eupl.eu/1.2/de/, EUPL-1.2",
        "https://eupl.eu/1.1/fr, EUPL-1.1",
        "https://joinup.ec.europa.eu/software/page/eupl/licence-eupl-v11, EUPL-1.1",
        "https://spdx.org/licenses/EUPL-1.2.html, EUPL-1.2",
        "https://spdx.org/licenses/curl.html, curl",
        "https://spdx.org/licenses/MIT, MIT",
        "https://choosealicense.com/licenses/eupl-1.2/, EUPL-1.2",
        "https://creativecommons.org/licenses/by/3.0/de/legalcode, CC-BY-3.0-DE",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de, CC-BY-SA-4.0",
        "https://www.gnu.org/licenses/lgpl+gpl-3.0.txt, LGPL-3.0-only",
        "https://opensource.org/licenses/apache2.0.php, Apache-2.0",
        "https://opensource.org/licenses/bsd-license.php, BSD-3-Clause",
        "https://opensource.org/licenses/BSD-2-Clause, BSD-2-Clause",
        "https://opensource.org/licenses/mit-license.php, MIT"
    })
    void an_address_gives_its_licence(String address, String id) {
        assertThat(LicenseName.normalize("", address)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://opensource.org/licenses",
                "https://opensource.org/license/of-our-own-1-0",
                "https://acme.example/walnut/license",
                "https://acme.example/2024-12-31/terms"
            })
    void another_address_says_nothing(String address) {
        assertThat(LicenseName.normalize("", address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Licensed under the EUPL\n\n1. Who may use it\n",
                "# Licence\n\nEUPL\n\n## 1.1 Scope\n\nAnybody may use it.",
                "Licensed under the EUPL\n1. Who may use it\n"
            })
    void the_number_of_a_section_is_no_version(String text) {
        assertThat(LicenseIdentifier.bundled().identify(text).matches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Licensed under the EUPL, version 1.2\n\n1. Who may use it\n",
                "European Union Public Licence\n\nVersion 1.2\n\n1. Who may use it",
                "European Union Public Licence\nv. 1.2"
            })
    void a_version_is_one_wherever_it_stands(String text) {
        assertThat(LicenseIdentifier.bundled().identify(text).expression()).isEqualTo("EUPL-1.2");
    }
}
