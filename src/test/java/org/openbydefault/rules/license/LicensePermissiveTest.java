package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LicensePermissiveTest {

    private final LicensePermissive rule = new LicensePermissive();

    @ParameterizedTest
    @ValueSource(strings = {"MIT", "Apache-2.0", "BSD-3-Clause", "ISC"})
    void passes_for_permissive_licences(String id) {
        assertThat(Repository.with("LICENSE", LicenseTexts.of(id)).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MPL-2.0", "LGPL-2.1-only", "GPL-3.0-only", "EPL-2.0", "SSPL-1.0"})
    void fails_for_others_and_names_the_list(String id) {
        Verdict verdict = Repository.with("LICENSE", LicenseTexts.of(id)).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains(id, "Blue Oak Council's list");
    }

    @Test
    void one_of_a_choice_suffices() {
        assertThat(Repository.with("LICENSE", "SPDX-License-Identifier: GPL-2.0-only OR MIT http://example.org/")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void asks_for_review_where_a_part_is_not_permissive() {
        Verdict verdict = Repository.with("LICENSE", LicenseTexts.of("MIT") + "\n\n" + LicenseTexts.of("EPL-2.0"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).startsWith("Parts are under EPL-2.0");
    }

    @Test
    void content_beside_code_is_not_judged() {
        assertThat(Repository.with("LICENSES/CC-BY-SA-4.0.txt", LicenseTexts.of("CC-BY-SA-4.0"))
                        .and("LICENSES/MIT.txt", LicenseTexts.of("MIT"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_lesser_gpl_is_not_taken_for_the_gpl_that_lies_beside_it() {
        Verdict verdict = Repository.with("COPYING", LicenseTexts.of("GPL-3.0-only"))
                .and("COPYING.LESSER", LicenseTexts.of("LGPL-3.0-only"))
                .check(rule);

        assertThat(verdict.attributes()).containsEntry("spdx", "LGPL-3.0-only");
    }

    @Test
    void does_not_know_for_an_unknown_text() {
        assertThat(Repository.with(
                                "LICENSE",
                                "Acme grants everybody permission to do with these files whatever seems good to them,"
                                        + " for ever, without any warranty.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }
}
