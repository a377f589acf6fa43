package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LicenseApprovedTest {

    private final LicenseApproved rule = new LicenseApproved();

    @ParameterizedTest
    @ValueSource(strings = {"MIT", "Apache-2.0", "GPL-3.0-only", "EUPL-1.2", "OSL-3.0"})
    void passes_for_approved_licences(String id) {
        Verdict verdict = licensed(id).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.attributes()).containsEntry("spdx", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSPL-1.0", "BUSL-1.1", "Elastic-2.0", "CC0-1.0", "CC-BY-4.0"})
    void fails_for_licences_that_are_not_approved_and_says_how_to_allow_them(String id) {
        Verdict verdict = licensed(id).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().path()).isEqualTo("LICENSE");
            assertThat(finding.fix()).contains("<allow>" + id + "</allow>");
        });
        assertThat(licensed(id).check(rule, "allow", "MIT, " + id).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void one_of_a_choice_suffices() {
        assertThat(Repository.with("LICENSE", "SPDX-License-Identifier: SSPL-1.0 OR Apache-2.0 http://example.org/")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void asks_for_review_where_a_part_is_not_approved() {
        Verdict verdict = Repository.with(
                        "LICENSE", LicenseTexts.of("Apache-2.0") + "\n\n" + LicenseTexts.of("Elastic-2.0"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).contains("Apache-2.0 is approved, but parts are under Elastic-2.0");
    }

    @Test
    void parts_that_are_free_by_another_measure_need_no_review() {
        Verdict verdict = Repository.with(
                        "LICENSE", LicenseTexts.of("Apache-2.0") + "\n\n" + LicenseTexts.of("bzip2-1.0.6"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).contains("other parts are under bzip2-1.0.6");
    }

    @Test
    void whether_a_free_licence_among_approved_ones_is_that_of_a_part_is_for_a_person_to_say() {
        Verdict verdict = Repository.with("LICENSE", LicenseTexts.of("Plexus"), "", LicenseTexts.of("MIT"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).startsWith("Plexus in LICENSE is not approved");
        assertThat(Repository.with("LICENSE", LicenseTexts.of("Elastic-2.0"), "", LicenseTexts.of("MIT"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_sentence_about_views_changes_no_terms() {
        Verdict verdict = Repository.with("LICENSE", LicenseTexts.of("BSD-2-Clause-Views"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("BSD-2-Clause-Views has the terms of BSD-2-Clause, which is approved");
    }

    @Test
    void content_beside_code_is_not_judged() {
        Repository reuse = Repository.with("LICENSES/CC-BY-SA-4.0.txt", LicenseTexts.of("CC-BY-SA-4.0"))
                .and("LICENSES/CC0-1.0.txt", LicenseTexts.of("CC0-1.0"))
                .and("LICENSES/MIT.txt", LicenseTexts.of("MIT"));

        assertThat(reuse.check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void content_alone_suffices_for_documentation() {
        assertThat(licensed("CC-BY-4.0")
                        .ofKind(ProjectKind.DOCUMENTATION)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(licensed("CC-BY-NC-4.0")
                        .ofKind(ProjectKind.DOCUMENTATION)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void any_version_is_approved_where_a_later_one_is() {
        assertThat(Repository.with("LICENSE", "SPDX-License-Identifier: GPL-1.0-or-later http://example.org/")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void asks_for_review_of_a_text_without_a_name() {
        Verdict verdict = Repository.with(
                        "LICENSE",
                        LicenseTexts.of("MIT").replace("to use, copy", "to use for private purposes only, copy"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).contains("modified MIT text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It contains code under the Apache License 2.0.", "Compare the Apache License 2.0."})
    void a_long_text_that_refers_to_a_licence_is_not_that_licence(String reference) {
        String own = "Acme grants a licence to employees of Acme alone.\n".repeat(15);

        assertThat(Repository.with("LICENSE", own + reference).check(rule).outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void reports_words_in_the_option_that_are_no_ids() {
        Verdict verdict = licensed("MIT").check(rule, "allow", "Apache 2.0, LicenseRef-Acme, Foo, CC0-1.0");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).hasSize(2);
        assertThat(verdict.findings().get(0).message()).contains("names 'Apache 2.0', which is no id of the SPDX");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("Did you mean Apache-2.0?");
        assertThat(verdict.findings().get(1).fix()).contains("https://spdx.org/licenses");
    }

    @Test
    void has_nothing_to_say_without_a_licence() {
        assertThat(Repository.withPom().check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Repository licensed(String id) {
        return Repository.withPom().and("LICENSE", LicenseTexts.of(id));
    }
}
