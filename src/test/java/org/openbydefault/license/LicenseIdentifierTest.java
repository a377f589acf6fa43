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
                    "Free for personal use only.",
                    "Granted to everyone except for the Acme Corporation.",
                    "Any purpose is permitted other than a Competing Use."
                })
        void with_a_restriction_beside_it_is_modified(String rider) {
            Identification result = IDENTIFIER.identify(MIT + "\n\n" + rider + "\n");

            assertThat(result.expression()).isEmpty();
            assertThat(result.matches().get(0).form()).isEqualTo(Form.MODIFIED);
        }

        @Test
        void behind_the_offer_of_another_licence_is_a_choice() {
            assertThat(IDENTIFIER
                            .identify(
                                    "Walnut is offered under the GNU GPL, version 3, or under this licence:\n\n" + MIT)
                            .expression())
                    .isEqualTo("MIT OR GPL-3.0-only");
        }

        @Test
        void behind_a_restriction_is_modified_and_the_restriction_shown() {
            Identification result = IDENTIFIER.identify("Walnut is for non-commercial use only.\n\n" + MIT);

            assertThat(result.expression()).isEmpty();
            assertThat(result.nearest())
                    .hasValueSatisfying(nearest ->
                            assertThat(nearest.passages().get(0).found()).contains("non-commercial use only"));
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

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "MIT License (Non-Commercial)",
                    "Copyright (c) 2020 Acme. MIT License, but not for use in weapons.",
                    "The MIT license for personal and educational use. Companies ask us."
                })
        void below_a_title_that_restricts_it_is_modified(String title) {
            Identification result = IDENTIFIER.identify(title + "\n\n" + SpdxTexts.of("MIT"));

            assertThat(result.expression()).isEmpty();
            assertThat(result.matches().get(0).form()).isEqualTo(Form.MODIFIED);
        }

        @Test
        void that_has_only_its_disclaimer_behind_terms_of_others_is_none() {
            String terms = """
                    General usage terms:

                    If you pass on the compiled program, there are no limits. You can put it into any project that you like.
                    It is allowed to compile parts of the source into your application as long as no class is renamed.
                    Anything else is possible by special agreement with the authors of the mail server.

                    """;
            String mit = SpdxTexts.of("MIT");
            String disclaimer = mit.substring(mit.indexOf("THE SOFTWARE IS PROVIDED"));

            assertThat(IDENTIFIER.identify(terms + disclaimer).expression()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the GNU General Public License, version 2 or 3",
                "the GNU GPL, either version 2 or (at your option) version 3 of the License",
                "the GNU General Public License, version 2 of the License, or (at your option) version 3"
            })
    void two_versions_are_a_choice(String name) {
        assertThat(IDENTIFIER
                        .identify("You can redistribute it under the terms of " + name + ".")
                        .expression())
                .isEqualTo("GPL-2.0-only OR GPL-3.0-only");
    }

    @Nested
    class Other_terms {
        private static final String CLAUSES = """
                You may use Walnut on as many machines as you have paid for. You may not remove the notices.
                The licensee shall keep the keys to himself. You agree to tell the vendor about every defect.
                The parts of Walnut that draw charts are licensed under the Apache License, Version 2.0, and \
                what they need to run comes with them in the folder of libraries beside the program itself.
                """;

        @Test
        void are_not_the_licence_that_they_name() {
            assertThat(IDENTIFIER.identify("Walnut Licence\n\n" + CLAUSES).matches())
                    .isEmpty();
        }

        @Test
        void may_be_named_by_their_title() {
            assertThat(IDENTIFIER
                            .identify("Mozilla Public License 2.0, translated\n\n" + CLAUSES)
                            .expression())
                    .isEqualTo("MPL-2.0");
        }

        @Test
        void that_explain_a_licence_named_before_change_nothing() {
            String deed = """
                    Copyright 2024 the people of the valley who counted all the walnuts

                    This work is licensed under the Creative Commons Attribution-ShareAlike 4.0 International License.
                    You must give credit. If you change the work, you must share it alike. You may not add terms.
                    No additional restrictions apply. The licensor cannot be asked to help. You agree to all of this,
                    and you must keep this explanation with every copy of the work that you give to somebody else.
                    """;

            assertThat(IDENTIFIER.identify(deed).expression()).isEqualTo("CC-BY-SA-4.0");
        }

        @Test
        void that_offer_a_commercial_licence_besides_change_nothing() {
            String offer = """
                    Walnut has two licences. Whoever cannot comply with the one must buy the other.

                    You may use Walnut under the GNU Affero General Public License v3.0. You must then give your users
                    the source. If you cannot do so you must obtain a commercial license. A commercial license permits
                    you to keep your source. By contributing you agree that both licences cover what you contribute.
                    """;

            assertThat(IDENTIFIER.identify(offer).expression()).isEqualTo("AGPL-3.0-only");
        }

        @Test
        void between_a_vendor_and_end_users_grant_no_licence_that_they_name() {
            String text = "This End User License Agreement governs the use of Walnut. It comes with a kernel that is"
                    + " licensed under the GNU General Public License, version 2. "
                    + "Walnuts are green at first. ".repeat(12);

            assertThat(IDENTIFIER.identify(text).matches()).isEmpty();
        }

        @Test
        void of_an_unknown_exception_are_not_the_licence_that_they_amend() {
            String text = "Walnut GPL Exception 1.1\n\nAs a special exception to the terms of version 2.0 of the GPL, "
                    + "plugins of the orchard count as works of their own. ".repeat(8);

            assertThat(IDENTIFIER.identify(text).matches()).isEmpty();
        }

        @Test
        void that_restrict_a_licence_are_not_that_licence() {
            assertThat(IDENTIFIER
                            .identify("Walnut is licensed under the MIT License, for non-commercial use only.")
                            .expression())
                    .isEmpty();
        }

        @Test
        void that_were_derived_from_a_licence_are_not_that_licence() {
            assertThat(IDENTIFIER
                            .identify("These terms are derived from the MIT License, as amended by the author.")
                            .expression())
                    .isEmpty();
        }
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
