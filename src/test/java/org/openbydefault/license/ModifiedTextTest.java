package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a copy ends and other terms begin. */
class ModifiedTextTest {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final String MIT = SpdxTexts.of("MIT");
    private static final String BSD = SpdxTexts.of("BSD-3-Clause");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BSD-3-Clause | are permitted | are not permitted",
                "BSD-2-Clause | must retain the above | must retain unmodified the above",
                "ISC | for any purpose | for any noncommercial purpose",
                "MIT | free of charge | for a fee",
                "Apache-2.0 | irrevocable | revocable",
                "Zlib | must not be misrepresented | must be misrepresented",
                "Zlib | including commercial applications | excluding commercial applications",
                "ISC | for any purpose | for research purposes",
                "ISC | use, copy, modify, and/or distribute | use and copy",
                "MIT | a copy of this software | a copy of this software for evaluation purposes",
                "MIT | to any person | to any student",
                "BSD-3-Clause | source and binary forms | source and binary forms for personal use",
                "BSD-2-Clause | with or without modification | without modification"
            })
    void a_word_that_turns_a_clause_round_makes_other_terms(String id, String word, String other) {
        String text = SpdxTexts.of(id).replaceFirst(word.replace(" ", "\\s+"), other);

        assertThat(text).isNotEqualTo(SpdxTexts.of(id));
        assertModified(text, id);
    }

    @Test
    void a_clause_where_the_template_has_room_for_an_address_makes_other_terms() {
        String clause = "No redistribution is permitted without prior approval by all copyright holders.";

        assertModified(
                BSD.replace("THIS SOFTWARE IS PROVIDED BY", clause + "\n\nTHIS SOFTWARE IS PROVIDED BY"),
                "BSD-3-Clause");
    }

    @Test
    void a_sentence_of_its_own_makes_other_terms() {
        assertModified(
                MIT.replace(
                        "THE SOFTWARE IS PROVIDED",
                        "This grant excludes all that is competing with the author." + " THE SOFTWARE IS PROVIDED"),
                "MIT");
    }

    @Test
    void a_clause_that_is_left_out_makes_other_terms() {
        String openSsl = SpdxTexts.of("Zlib");
        String text = openSsl.replaceFirst("(?s)2\\. Altered source versions.*?software\\.", "");

        assertThat(text).isNotEqualTo(openSsl);
        assertModified(text, "Zlib");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The name of the Widget Company may not be used",
                "Neither the name of the Institute for Cancer Research nor the names of its contributors may be used",
                "Neither the name of Personal Robots Inc. nor the names of its contributors may be used",
                "Neither the name of Widgets Inc. nor the names of any contributors may be used"
            })
    void wording_that_the_template_allows_is_no_change(String clause) {
        String text = BSD.replaceFirst("(?s)Neither the name.*?may\\s+be used", clause);

        assertThat(text).contains(clause);
        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("BSD-3-Clause");
    }

    @Test
    void an_exhibit_left_out_at_the_end_is_no_change_whatever_follows() {
        String text = SpdxTexts.of("MPL-2.0").replaceFirst("(?s)You may add additional accurate notices.*", "");

        assertThat(text).contains("would be likely to look");
        assertThat(IDENTIFIER
                        .identify(text + "\n\nThe term \"Walnut\" refers to Walnut Inc. and to the other nuts.\n")
                        .expression())
                .isEqualTo("MPL-2.0");
    }

    @Test
    void a_word_torn_apart_by_a_line_break_is_no_change() {
        String text = MIT.replaceFirst("notice shall", "no\ntice shall");

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("MIT");
    }

    @Test
    void words_missing_all_over_are_damage_and_no_change() {
        String text = Transformation.DROP_2_PERCENT.apply(SpdxTexts.of("Apache-2.0"));

        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo("Apache-2.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Apache-2.0 | royalty-free | royalty-bearing",
                "Apache-2.0 | irrevocable | nothing",
                "Apache-2.0 | , sublicense | nothing",
                "Apache-2.0 | prepare Derivative Works of, | nothing",
                "Apache-2.0 | You may add Your own | You must add Your own",
                "Apache-2.0 | hereby grants to You | may grant to You on request",
                "MPL-2.0 | use, reproduce, make available, modify | use, reproduce, modify",
                "MPL-2.0 | non-exclusive license | limited license",
                "EPL-2.0 | worldwide | European",
                "EUPL-1.2 | sublicensable | non-sublicensable",
                "EUPL-1.2 | for all usage | for internal usage",
                "GPL-3.0-only | unlimited permission | limited permission",
                "GPL-2.0-only | royalty-free redistribution | redistribution",
                "AGPL-3.0-only | prominently offer all users | offer paying users",
                "LGPL-2.1-only | at no charge to all | to all",
                "MIT | , sublicense | nothing",
                "MIT | , merge | nothing",
                "MIT | WITHOUT WARRANTY | WITH WARRANTY",
                "MIT | any person | any natural person",
                "BSD-3-Clause | source and binary forms | source forms",
                "BSD-3-Clause | prior written permission | prior oral permission",
                "ISC | DISCLAIMS ALL WARRANTIES | GIVES ALL WARRANTIES",
                "BSL-1.0 | any person or organization | any person",
                "Zlib | must be plainly marked | may be plainly marked",
                "UPL-1.0 | to any person | to any customer",
                "MIT | Permission is hereby | is hereby",
                "BSD-2-Clause | Redistribution and use | use",
                "ISC | OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE\\. | nothing",
                "Zlib | from any source distribution\\. | nothing",
                "LGPL-2.1-only | for at least three years | for at least one year",
                "LGPL-3.0-only | without being bound by section 3 | being bound by section 3",
                "AGPL-3.0-only | at no charge, through some | at a charge, through some",
                "MPL-1.1 | sublicense and distribute the Original Code | distribute the Original Code",
                "CDDL-1.0 | world-wide, royalty-free | European, royalty-free",
                "EUPL-1.1 | reproduce the Work | nothing",
                "CC0-1.0 | irrevocably and unconditionally waives | conditionally waives",
                "Unlicense | Anyone is free to copy | Members are free to copy",
                "BSL-1.0 | in whole or in part | in whole",
                "BSL-1.0 | obtaining a copy of the software | buying a copy of the software",
                "ISC | appear in all copies | appear in some copies",
                "0BSD | for any purpose | for any lawful purpose",
                "UPL-1.0 | make, use, sell, offer for sale | make, use",
                "OSL-3.0 | to translate, adapt, alter | to translate, alter",
                "AFL-3.0 | publicly | privately",
                "ECL-2.0 | you must give any other recipients | you may give any other recipients",
                "W3C | without fee or royalty | without royalty",
                "Python-2.0 | nonexclusive, royalty-free | nonexclusive",
                "MulanPSL-2.0 | perpetual, worldwide | perpetual",
                "NCSA | publish, distribute, sublicense | publish, distribute",
                "X11 | without prior written authorization | without prior authorization",
                "BSD-3-Clause-Clear | NO EXPRESS OR IMPLIED LICENSES | EXPRESS LICENSES",
                "GPL-3.0-only | 60 days | 45 days",
                "GPL-3.0-only | 30 days | 3 days",
                "MPL-2.0 | 60 days | 5 days",
                "CDDL-1.0 | 30 days | 10 days",
                "CC-BY-4.0 | 30 days | 7 days",
                "BlueOak-1.0.0 | 30 days | 90 days",
                "Apache-2.0 | but not limited to compiled object code | but not limited to noncommercial object code"
            })
    void a_word_with_a_say_makes_other_terms(String id, String word, String other) {
        String text = SpdxTexts.of(id).replaceFirst("(?i)" + word.replace(" ", "\\s+"), other == null ? "" : other);

        assertThat(text).isNotEqualTo(SpdxTexts.of(id));
        assertModified(text, id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apache-2.0 | (?s)\\(\\s*an example is provided in the Appendix below\\s*\\)",
                "LGPL-2.1-only | (?s)\\[\\s*This is the first released.*?\\]",
                "NASA-1.3 | (?s)\\[.*?bracketed language.\\]",
                "Ruby | (?s)But some files.*?file LEGAL\\.",
                "MIT | without restriction,",
                "Apache-2.0 | electronic(?= mailing lists)",
                "BSD-3-Clause | without(?= modification)"
            })
    void a_remark_to_the_reader_may_be_missing(String id, String remark) {
        String text = SpdxTexts.of(id).replaceFirst(remark, "");

        assertThat(text).isNotEqualTo(SpdxTexts.of(id));
        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apache-2.0 | irrevocable | irrevocabel",
                "Apache-2.0 | perpetual | perpet-ual",
                "Apache-2.0 | Licensor shall be | Licensors shall be",
                "Apache-2.0 | copyright owner or | copyrightowner or",
                "EPL-2.0 | 5. NO WARRANTY | 5. NO WARRANTY {#warranty}",
                "LGPL-2.1-only | 51 Franklin Street, Fifth Floor, Boston, MA 02110-1301 | 59 Temple Place, Suite 330, Boston, MA 02111-1307",
                "MPL-2.0 | shall | must",
                "LPL-1.02 | means LUCENT and any | means <OWNER> and any",
                "UPL-1.0 | free of charge | free of\\ncharge",
                "ISC | License | Licence",
                "CDDL-1.0 | You | you",
                "OSL-3.0 | 1\\) Grant | 1. Grant",
                "ECL-2.0 | Educational Community License | Copyright 2011 Acme Ltd\\n\\nEducational Community License",
                "GPL-3.0-only | 60 days | 60\\n    days",
                "MPL-2.0 | 30 days | 30\u00a0days",
                "BSD-3-Clause | Redistribution and use | Copyright (c) 2001-2003, Walnut. All rights reserved. Redistribution and use",
                "NCSA | Permission is hereby | Copyright (c) 2004, Walnut and the Center of Nuts\\nof the University of Elsewhere. All rights reserved.\\n\\nPermission is hereby",
                "PDDL-1.0 | and similarly related sets | \\nand similarly related sets",
                "Ruby | c\\)\\s+give non-standard binaries non-standard names, with instructions on where to get the original software distribution | c) rename any non-standard executables so the names do not conflict with standard executables, which must also be provided"
            })
    void spelling_layout_and_addresses_are_no_terms(String id, String word, String other) {
        String text = SpdxTexts.of(id).replaceFirst(word.replace(" ", "\\s+"), other.replace("\\n", "\n"));

        assertThat(text).isNotEqualTo(SpdxTexts.of(id));
        assertThat(IDENTIFIER.identify(text).expression()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may not offer the Software to third parties as a hosted service.",
                "Use of the Software to train models is prohibited.",
                "The Software may only be used for teaching.",
                "All modifications must be sent back to the author.",
                "Any organization with more than 100 employees must obtain an agreement before using the Software.",
                "This license is revocable at any time.",
                "Licensee agrees to pay a fee for each copy.",
                "Companies with a revenue of more than a million dollars a year have to buy a licence.",
                "Use by military or intelligence agencies is not permitted.",
                "These terms do not apply to governments.",
                "No part of this Software may be used in weapons."
            })
    void a_restriction_before_or_behind_the_text_makes_other_terms(String rider) {
        assertModified(rider + "\n\n" + MIT, "MIT");
        assertModified(MIT + "\n\n" + rider, "MIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This license applies to all parts of the library that are not externally maintained.",
                "You may not use the name of the company in advertising for the software.",
                "Unless required by law, the software is not used at your own risk.",
                "This license does not detract from the release into the public domain.",
                "This code is not standalone and requires a support library to be linked with it.",
                "No external contributions are allowed under licenses incompatible with this one.",
                "The widget library must be linked with its support code.",
                "The product does not necessarily use all the components referred to below."
            })
    void a_remark_beside_the_text_changes_nothing(String remark) {
        assertThat(IDENTIFIER.identify(remark + "\n\n" + MIT).expression()).isEqualTo("MIT");
    }

    @Test
    void the_passages_begin_with_the_change_that_matters() {
        String text = MIT.replace("all copies or substantial", "all copies or any substantial")
                .replace("to use, copy", "to use for internal purposes only, copy");

        assertThat(IDENTIFIER.identify(text).nearest())
                .hasValueSatisfying(nearest ->
                        assertThat(nearest.passages().get(0).found()).isEqualTo("for internal purposes only"));
    }

    @Test
    void a_licence_that_ends_early_is_not_the_short_one_that_resembles_its_beginning() {
        String text = SpdxTexts.of("Unlicense");

        assertThat(IDENTIFIER
                        .identify(text.substring(0, text.length() * 6 / 10))
                        .matches()
                        .get(0)
                        .spdxId())
                .isEqualTo("Unlicense");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISC | for any purpose | for any non-commercial purpose | 70",
                "ISC | for any purpose | for any non-commercial purpose | 90",
                "ISC | use, copy, modify | use by registered students, copy, modify | 75",
                "MIT | to any person | to any student | 80",
                "BSD-2-Clause | source and binary forms | source and binary forms for research use | 75",
                "Zlib | including commercial applications | excluding commercial applications | 85",
                "Apache-2.0 | royalty-free | royalty-bearing | 60"
            })
    void a_text_that_is_cut_off_is_no_less_changed(String id, String word, String other, int percent) {
        String text = SpdxTexts.of(id).replaceFirst(word.replace(" ", "\\s+"), other);

        assertThat(text).isNotEqualTo(SpdxTexts.of(id));
        assertModified(text.substring(0, text.length() * percent / 100), id);
    }

    @ParameterizedTest
    @CsvSource({"ISC, 85", "ISC, 95", "MIT, 90", "BSD-2-Clause, 90", "Zlib, 95", "UPL-1.0, 90"})
    void a_short_licence_that_is_cut_off_is_not_complete(String id, int percent) {
        String text = SpdxTexts.of(id);

        assertThat(IDENTIFIER
                        .identify(text.substring(0, text.length() * percent / 100))
                        .nearest())
                .hasValueSatisfying(nearest -> assertThat(nearest.spdxId()).isEqualTo(id));
    }

    @Test
    void a_licence_that_was_taken_for_another_project_is_not_that_project_s_licence() {
        String text = SpdxTexts.of("Saxpath").replace("SAXPath", "Walnut").replace("saxpath", "walnut");

        assertModified(text, "Saxpath");
        assertThat(IDENTIFIER.identify(text).nearest())
                .hasValueSatisfying(nearest ->
                        assertThat(nearest.passages().get(0).expected()).containsIgnoringCase("saxpath"));
    }

    private static void assertModified(String text, String id) {
        Identification result = IDENTIFIER.identify(text);

        assertThat(result.expression()).isEmpty();
        assertThat(result.matches().get(0).form()).isEqualTo(Form.MODIFIED);
        assertThat(result.matches().get(0).spdxId()).isEqualTo(id);
    }
}
