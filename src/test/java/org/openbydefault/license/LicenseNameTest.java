package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
