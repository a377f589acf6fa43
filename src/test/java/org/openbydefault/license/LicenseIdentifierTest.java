package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseIdentifierTest {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final String MIT = SpdxTexts.of("MIT");

    @Nested
    class A_text {
        @Test
        void is_found_with_its_lines() {
            Identification result = IDENTIFIER.identify("Widgets\nDrawn by hand in the valley.\n\n" + MIT);

            assertThat(result.expression()).isEqualTo("MIT");
            assertThat(result.matches()).singleElement().satisfies(match -> {
                assertThat(match.form()).isEqualTo(Form.TEXT);
                assertThat(match.firstLine()).isEqualTo(4);
                assertThat(match.confidence()).isGreaterThan(0.99);
            });
            assertThat(result.nearest()).isEmpty();
        }

        @Test
        void with_a_clause_of_its_own_is_modified() {
            String text = MIT.replace(
                    "THE SOFTWARE IS PROVIDED",
                    "The Software may not be used to offer a service that competes with its authors.\n\nTHE SOFTWARE IS"
                            + " PROVIDED");

            Identification result = IDENTIFIER.identify(text);

            assertThat(result.expression()).isEmpty();
            assertThat(result.matches()).singleElement().satisfies(match -> {
                assertThat(match.spdxId()).isEqualTo("MIT");
                assertThat(match.form()).isEqualTo(Form.MODIFIED);
            });
            assertThat(result.nearest()).hasValueSatisfying(nearest -> {
                assertThat(nearest.spdxId()).isEqualTo("MIT");
                assertThat(nearest.passages())
                        .anySatisfy(
                                passage -> assertThat(passage.found()).contains("may not be used to offer a service"));
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The above is subject to the Commons Clause License Condition v1.0.",
                    "For non-commercial use only.",
                    "You may not use this software for commercial purposes.",
                    "Commercial use requires a separate licence from the author.",
                    "The software must not be used for military purposes.",
                    "Free for personal use only."
                })
        void with_a_restriction_beside_it_is_modified(String rider) {
            Identification result = IDENTIFIER.identify(MIT + "\n\n" + rider + "\n");

            assertThat(result.expression()).isEmpty();
            assertThat(result.matches().get(0).form()).isEqualTo(Form.MODIFIED);
        }

        @Test
        void with_a_restriction_in_its_copyright_notice_is_modified() {
            String text = MIT.replaceFirst("Copyright[^\n]*", "Copyright (c) 2024 Ada, for non-commercial use only");

            assertThat(IDENTIFIER.identify(text).expression()).isEmpty();
        }

        @Test
        void that_ends_early_names_the_licence_and_what_is_missing() {
            String text = SpdxTexts.of("Apache-2.0");

            Identification result = IDENTIFIER.identify(text.substring(0, text.length() / 2));

            assertThat(result.matches().get(0).spdxId()).isEqualTo("Apache-2.0");
            assertThat(result.matches().get(0).confidence()).isLessThan(0.7);
            assertThat(result.nearest())
                    .hasValueSatisfying(
                            nearest -> assertThat(nearest.passages()).isNotEmpty());
        }

        @Test
        void of_an_exception_alone_is_no_expression() {
            Identification result = IDENTIFIER.identify(SpdxTexts.of("Classpath-exception-2.0"));

            assertThat(result.matches()).extracting(Match::spdxId).contains("Classpath-exception-2.0");
            assertThat(result.expression()).isEmpty();
        }
    }

    @Nested
    class Several_licences {
        @Test
        void add_up_when_their_texts_follow_each_other() {
            String text = SpdxTexts.of("Apache-2.0") + "\n\nThird-party code:\n\n" + SpdxTexts.of("BSD-3-Clause");

            assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("Apache-2.0 AND BSD-3-Clause");
        }

        @Test
        void are_a_choice_when_the_text_says_so() {
            String text = "Widgets is dual-licensed: at your choice, use it under either of these.\n\n" + MIT + "\n\n"
                    + SpdxTexts.of("Apache-2.0");

            assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("MIT OR Apache-2.0");
        }

        @Test
        void are_a_choice_when_an_or_stands_between_their_names() {
            assertThat(IDENTIFIER
                            .identify("Licensed under the MIT license or the Apache License 2.0.")
                            .expression())
                    .isEqualTo("MIT OR Apache-2.0");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Licensed under the Apache License, Version 2.0 | Apache-2.0 | NOTICE",
                "This program is free software: you can redistribute it and/or modify it under the terms of the GNU"
                        + " General Public License as published by the Free Software Foundation, either version 3 of the"
                        + " License, or (at your option) any later version. | GPL-3.0-or-later | NOTICE",
                "Distributed under version 2 of the GNU General Public License. | GPL-2.0-only | NOTICE",
                "Released under CC BY-NC-SA 4.0 | CC-BY-NC-SA-4.0 | NOTICE",
                "License: http://creativecommons.org/licenses/by-nd/3.0/ | CC-BY-ND-3.0 | NOTICE",
                "// SPDX-License-Identifier: BSD-2-Clause | BSD-2-Clause | TAG",
                "SPDX-License-Identifier: GPL-2.0+ | GPL-2.0-or-later | TAG",
            })
    void a_reference_is_found(String text, String id, Form form) {
        Identification result = IDENTIFIER.identify(text);

        assertThat(result.expression()).isEqualTo(id);
        assertThat(result.matches()).singleElement().extracting(Match::form).isEqualTo(form);
    }

    @Test
    void a_tag_keeps_its_expression() {
        assertThat(IDENTIFIER
                        .identify("# SPDX-License-Identifier: (gpl-2.0 WITH Linux-syscall-note) OR mit\n")
                        .expression())
                .isEqualTo("(GPL-2.0-only WITH Linux-syscall-note) OR MIT");
    }

    @Test
    void an_exception_amends_its_licence() {
        String text = "GNU General Public License, version 2, with the GNU Classpath Exception";

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("GPL-2.0-only WITH Classpath-exception-2.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "The river rises in the hills and reaches the sea after forty miles.",
                "public static void main(String[] args) { System.exit(0); }",
                "All rights reserved. No part of this software may be copied without a contract.",
                "We collect your name and address to deliver the order and delete them after a year.",
                "The API is compatible with the GPL and similar to Apache 2 servers."
            })
    void anything_else_stays_unknown(String text) {
        Identification result = IDENTIFIER.identify(text);

        assertThat(result.expression()).isEmpty();
        assertThat(result.matches()).isEmpty();
    }
}
