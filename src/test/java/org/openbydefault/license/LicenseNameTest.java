package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Apache Software License, Version 2.0 | http://www.apache.org/licenses/LICENSE-2.0.txt | Apache-2.0",
                "ASLv2 | | Apache-2.0",
                "MPL 2.0 | | MPL-2.0",
                "EPLv2 | | EPL-2.0",
                "Eclipse Distribution License - v 1.0 | | BSD-3-Clause",
                "The MIT License (MIT) | | MIT",
                "MIT X11 License | | MIT",
                "BSD-4 License | | BSD-4-Clause",
                "New BSD License | | BSD-3-Clause",
                "The BSD License | https://opensource.org/licenses/BSD-2-Clause | BSD-2-Clause",
                "GPLv2+CE | | GPL-2.0-only",
                "GNU Lesser General Public License | http://www.gnu.org/licenses/lgpl-3.0.html | LGPL-3.0-only",
                "Lesser General Public License, version 3 or greater | | LGPL-3.0-or-later",
                "Public Domain | https://creativecommons.org/publicdomain/zero/1.0/ | CC0-1.0",
                "apache-2.0 | | Apache-2.0",
                "GPL-2.0-with-classpath-exception | | GPL-2.0-only",
                " | https://www.eclipse.org/legal/epl-v20.html | EPL-2.0",
            })
    void one_licence_is_meant(String name, String url, String id) {
        assertThat(LicenseName.normalize(name, url)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MIT & Apache-2.0 | MIT, Apache-2.0",
                "Apache-2.0; MIT | Apache-2.0, MIT",
                "Apache-2.0 + MIT | Apache-2.0, MIT",
                "MIT -or- Apache License 2.0 | MIT, Apache-2.0",
                "MIT / Apache 2.0 | MIT, Apache-2.0",
                "EPL 2.0, GPL-2.0 with Classpath-exception | EPL-2.0, GPL-2.0-only",
            })
    void a_name_is_read_to_its_end(String name, String ids) {
        assertThat(LicenseName.normalize(name, "")).containsExactly(ids.split(", ", -1));
        assertThat(LicenseName.read(name, "").isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OpenLDAP Public License 2.8 | OLDAP-2.8",
                "OpenLDAP 2.8 | OLDAP-2.8",
                "SISSL | SISSL",
                "Sun Industry Standards Source License | SISSL",
                "Vovida Software License v. 1.0 | VSL-1.0",
                "CPAL 1.0 | CPAL-1.0",
                "Common Public Attribution License | CPAL-1.0",
                "Creative Commons 3.0 BY-SA | CC-BY-SA-3.0",
                "CC BY-NC 4.0 | CC-BY-NC-4.0",
                "eclipse 2.0 | EPL-2.0",
                "zope 2.1 | ZPL-2.1",
                "CeCILL FREE SOFTWARE LICENSE AGREEMENT 2.1 | CECILL-2.1",
                "CEA CNRS INRIA Logiciel Libre License, version 2.1 | CECILL-2.1",
                "CeCILL-B | CECILL-B",
            })
    void a_name_that_people_use_has_one_meaning(String name, String id) {
        assertThat(LicenseName.normalize(name, "")).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GPL2 w/ CPE | Classpath-exception-2.0",
                "GNU General Public License, version 2, with the Classpath exception | Classpath-exception-2.0",
                "GPL-2.0-with-classpath-exception | Classpath-exception-2.0",
                "GPL-2.0-only WITH Classpath-exception-2.0 | Classpath-exception-2.0",
            })
    void an_exception_stays_with_its_licence(String name, String exception) {
        assertThat(LicenseName.read(name, "https://openjdk.org/legal/").licenses())
                .containsExactly(new NamedLicense("GPL-2.0-only", List.of(exception)));
    }

    @Test
    void a_name_for_both_licences_of_glassfish_means_both() {
        assertThat(LicenseName.read("CDDL+GPL License", "https://glassfish.java.net/public/CDDL+GPL_1_1.html")
                        .licenses())
                .containsExactly(
                        new NamedLicense("CDDL-1.1", List.of()),
                        new NamedLicense("GPL-2.0-only", List.of("Classpath-exception-2.0")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(MIT-style) netCDF C library license",
                "BSD-like",
                "Walnut licence, based on Apache 2.0",
                "MIT, modified by Acme",
                "Acme variant of the BSD licence"
            })
    void a_name_that_says_more_than_licences_is_vague(String name) {
        assertThat(LicenseName.read(name, "").isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MIT (Non-Commercial), true",
        "Apache 2.0 with Commons Clause, true",
        "MIT for evaluation purposes, true",
        "'Public Domain, per Creative Commons CC0', false",
        "CC-BY-NC-4.0, false",
        "MIT or commercial, false"
    })
    void a_name_may_restrict(String name, boolean restricts) {
        assertThat(LicenseName.read(name, "").isRestricted()).isEqualTo(restricts);
    }

    @Test
    void two_licences_are_meant() {
        assertThat(LicenseName.normalize("CDDL + GPLv2 with classpath exception", null))
                .containsExactly("CDDL-1.0", "GPL-2.0-only");
        assertThat(LicenseName.normalize("MIT OR Apache-2.0", null)).containsExactly("MIT", "Apache-2.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Public Domain |",
                "Acme Terms of Use | https://acme.example/terms",
                "Similar to Apache License but with the acknowledgment clause removed |",
                "|"
            })
    void nothing_is_guessed(String name, String url) {
        assertThat(LicenseName.normalize(name, url)).isEmpty();
    }
}
