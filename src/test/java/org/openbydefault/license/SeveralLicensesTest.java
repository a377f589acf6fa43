package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A choice, a sum, or names in passing. */
class SeveralLicensesTest {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Widgets is MIT/GPL2 licensed. | MIT OR GPL-2.0-only",
                "Licensed under AFL 2.1 or under the GPL v2. | AFL-2.1 OR GPL-2.0-only",
                "You may choose either Mozilla Public License 2.0 or GNU Lesser General Public License 2.1.\\n\\n### Mozilla"
                        + " Public License 2.0\\n\\n### GNU Lesser General Public License 2.1\\n | MPL-2.0 OR LGPL-2.1-only",
                "Programs are licensed under version 2 or later of the GPL, libraries under version 2.1 or later of the"
                        + " LGPL. | GPL-2.0-or-later AND LGPL-2.1-or-later",
                "Licensed under the terms of either the GPL Version 2 only or the CDDL. Obtain it at"
                        + " https://example.org/CDDL+GPL_1_1.html | GPL-2.0-only OR CDDL-1.1",
                "Dual licensed under MIT and EPL 2.0. This incorporates work covered by the Apache License 2.0."
                        + " | (MIT OR EPL-2.0) AND Apache-2.0",
                "SPDX-License-Identifier: EPL-2.0 OR Apache-2.0\\nMade available under the Eclipse Public License 2.0."
                        + " | EPL-2.0 OR Apache-2.0",
                "Icons: the CC BY 4.0 license applies to all icons.\\nCode: the MIT license applies to all code."
                        + " | CC-BY-4.0 AND MIT",
                "Programs are licensed under version 2 of the GPL, libraries under version 3 of the GNU LGPL."
                        + " | GPL-2.0-only AND LGPL-3.0-only",
                "This library is free software; you can redistribute it under the terms of the GNU General Public License;"
                        + " either version 2.1 of the License, or (at your option) any later version. | LGPL-2.1-or-later",
                "Se distribuye bajo las licencias: GNU GPL versi\u00f3n 3 o posterior, \u00f3 MPL versi\u00f3n 1.1."
                        + " | GPL-3.0-or-later AND MPL-1.1",
                "Walnut is available under any one of two licenses, by your choice.\\n\\nThe GNU Lesser General Public"
                        + " License, version 3 or later\\nSee the file COPYING.lgpl\\n\\nThe Modified Berkeley Software"
                        + " Distribution License\\nSee the file COPYING.bsd\\n | LGPL-3.0-or-later AND BSD-3-Clause",
                "Walnut is under the MIT license. It has parts of this work:\\n\\nCopyright (c) 2004"
                        + " World Wide Web Consortium,\\n\\n(Massachusetts Institute of Technology, European Research Consortium"
                        + " for Informatics and Mathematics, Keio University). All Rights Reserved. This work is distributed under the W3C(r)"
                        + " Software License [1] in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even"
                        + " the implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.\\n\\n[1]"
                        + " http://www.w3.org/Consortium/Legal/2002/copyright-software-20021231 | MIT AND W3C",
                "Licensed under the Clear BSD license. | BSD-3-Clause-Clear"
            })
    void names_are_a_choice_or_a_sum_as_the_text_says(String text, String expression) {
        assertThat(IDENTIFIER.identify(text.replace("\\n", "\n")).expression()).isEqualTo(expression);
    }

    @Test
    void the_title_above_a_notice_of_several_lines_is_that_of_the_text() {
        String text = SpdxTexts.of("W3C-19980720");
        String terms = text.substring(text.indexOf("This W3C work"));

        assertThat(IDENTIFIER
                        .identify("W3C SOFTWARE NOTICE AND LICENSE Copyright (c) 1994-2002 World Wide Web Consortium,\n"
                                + "(Massachusetts Institute of Technology, Institut National de Recherche en\n"
                                + "Informatique et en Automatique, Keio University). All Rights Reserved."
                                + " http://www.w3.org/Consortium/Legal/\n\n" + terms)
                        .expression())
                .isEqualTo("W3C-19980720");
    }

    @Test
    void another_licence_in_the_midst_of_a_header_is_a_choice() {
        String text = SpdxTexts.of("BSD-3-Clause")
                .replace(
                        "THIS SOFTWARE IS PROVIDED BY",
                        "Alternatively, this software may be distributed under the terms of the GNU General Public License"
                                + " (\"GPL\") version 2 as published by the Free Software Foundation.\n\nTHIS SOFTWARE IS"
                                + " PROVIDED BY");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("BSD-3-Clause OR GPL-2.0-only");
    }

    @Test
    void a_second_licence_offered_beside_the_text_is_a_choice() {
        String text = "Released to the public domain, as explained at"
                + " http://creativecommons.org/publicdomain/zero/1.0/\n\nFor users who wish to consume it under the"
                + " \"BSD\" license rather than under CC0, it is also provided under the following license:\n\n"
                + SpdxTexts.of("BSD-2-Clause");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("BSD-2-Clause OR CC0-1.0");
    }

    @ParameterizedTest
    @CsvSource({"'or', EPL-2.0 OR Apache-2.0", "'and', EPL-2.0 AND Apache-2.0"})
    void two_texts_are_a_choice_where_their_names_are_announced_as_one(String word, String expression) {
        String notice =
                "This program is made available under the terms of the Eclipse Public License 2.0 which is available"
                        + " at http://www.eclipse.org/legal/epl-2.0, " + word
                        + " the Apache Software License 2.0 which is available"
                        + " at https://www.apache.org/licenses/LICENSE-2.0.\n\n";
        String texts = "## Eclipse Public License\n\n" + SpdxTexts.of("EPL-2.0") + "\n\n## Apache License\n\n"
                + SpdxTexts.of("Apache-2.0");

        assertThat(IDENTIFIER.identify(notice + texts).expression()).isEqualTo(expression);
    }

    @Test
    void the_text_on_which_the_lesser_one_builds_is_no_second_licence() {
        String text = SpdxTexts.of("LGPL-3.0-only").lines().limit(165).reduce("", (all, line) -> all + line + "\n")
                + "\n\n"
                + SpdxTexts.of("GPL-3.0-only");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("LGPL-3.0-only");
    }

    @Test
    void what_is_merely_bundled_is_not_the_licence_of_the_text() {
        String text = SpdxTexts.of("Apache-2.0")
                + "\n\nThis product bundles Widgets 9.7, which is available under a \"3-clause BSD\" license.\n";

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("Apache-2.0");
    }

    @Test
    void what_is_named_behind_a_long_text_belongs_to_third_parties() {
        String text = SpdxTexts.of("Apache-2.0")
                + "\n\n------\nLogger LICENSE\n\nThis program is dual-licensed under either the terms of the Eclipse Public"
                + " License v1.0 or the GNU Lesser General Public License version 2.1.\n\n------\nParser LICENSE\n\n"
                + SpdxTexts.of("MIT");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("Apache-2.0 AND MIT");
    }

    @Test
    void a_later_version_granted_behind_the_text_counts() {
        String text = SpdxTexts.of("GPL-3.0-only")
                + "\n\nWidgets is licensed under the GNU General Public License, version 3 or any later version.\n";

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("GPL-3.0-or-later");
    }

    @Test
    void a_number_in_the_name_of_the_software_is_no_version() {
        String text =
                "gizmo2 and the LGPL\n\ngizmo2 is free software: redistribute it under the GNU Lesser General Public"
                        + " License, version 3.";

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("LGPL-3.0-only");
    }

    @Test
    void a_vague_heading_right_above_a_text_names_that_text() {
        assertThat(IDENTIFIER
                        .identify("BSD style license\n\n" + SpdxTexts.of("Plexus"))
                        .expression())
                .isEqualTo("Plexus");
    }

    @Test
    void a_list_of_ids_grants_nothing() {
        String ids = "[\"AGPL-3.0-only\", \"CC-BY-SA-4.0\", \"CDDL-1.0\", \"CPAL-1.0\", \"EPL-2.0\", \"ErlPL-1.1\","
                + " \"GPL-2.0-only\", \"IPL-1.0\", \"LGPL-2.1-only\", \"MPL-2.0\", \"MS-RL\"]";

        assertThat(IDENTIFIER.identify(ids).expression()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apache\n<version>1.0-beta-6</version>\n<version>1.1</version>",
                "global.json = global.json\nlicense.txt = license.txt\nversion.json = version.json",
                "You may copy this page under the terms of the LDP General Public License.",
                "You may use it in production. Change Date: 2030-01-01. Change License: Apache License, Version 2.0",
                "Fair Widget License, Version 1.0, MPL 2.0 Future License",
                "You grant us the right to publish it under licenses like the MIT license.",
                "Business Source License 1.0",
                "Do What The Fuck You Want To Public License\n\nVersion 1.0, March 2000"
            })
    void what_only_looks_like_a_name_is_none(String text) {
        assertThat(IDENTIFIER.identify(text).matches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may pass on the firmware, but in no form which would require that it is itself covered by the terms of"
                        + " the GNU General Public License, and only for devices that contain our chips and nothing else.",
                "The scripts are for our site only. As far as one is dual licensed we neither took it under GPL nor pass it"
                        + " on under that licence; all the notices in the files are there for your information only, and"
                        + " we reserve all rights that are not granted here in so many words."
            })
    void a_licence_that_does_not_apply_is_no_answer(String text) {
        assertThat(IDENTIFIER.identify(text).expression()).isEmpty();
    }

    @Test
    void a_header_with_another_name_is_not_the_header_of_the_licence() {
        String text = SpdxTexts.header("SISSL");
        String other = text.replace("Sun Standards", "Walnut Common");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("SISSL");
        assertThat(other).isNotEqualTo(text);
        assertThat(IDENTIFIER.identify(other).expression()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.",
                "SPDX-License-Identifier: MPL-2.0"
            })
    void the_notice_against_secondary_licences_makes_another_id(String notice) {
        String exhibit =
                "\n\nThis Source Code Form is \"Incompatible With Secondary Licenses\", as defined by the Mozilla"
                        + " Public License, v. 2.0.\n";

        assertThat(IDENTIFIER.identify(notice).expression()).isEqualTo("MPL-2.0");
        assertThat(IDENTIFIER.identify(notice + exhibit).expression()).isEqualTo("MPL-2.0-no-copyleft-exception");
    }

    @Test
    void the_text_with_the_notice_of_its_own_exhibit_makes_another_id_only_with_the_notice_beside_it() {
        String text = SpdxTexts.of("MPL-2.0");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("MPL-2.0");
        assertThat(IDENTIFIER
                        .identify(text + "\nThis Source Code Form is \"Incompatible With Secondary Licenses\".\n")
                        .expression())
                .isEqualTo("MPL-2.0-no-copyleft-exception");
    }
}
