package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LicenseRecognizedTest {

    private static final String MIT = LicenseTexts.of("MIT");

    private final LicenseRecognized rule = new LicenseRecognized();

    @Test
    void passes_with_an_unchanged_text() {
        assertThat(Repository.with("LICENSE", MIT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Repository.with("COPYING", LicenseTexts.of("GPL-3.0-only"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void asks_for_review_of_a_changed_text_and_shows_the_change_with_its_line() {
        String changed = MIT.replace("to use, copy, modify", "to use for private purposes only, copy, modify");

        Verdict verdict = Repository.with("LICENSE", changed).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.attributes()).doesNotContainKey("spdx");
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().line()).isEqualTo(lineOf(changed, "private"));
            assertThat(finding.message()).contains("nearly MIT", "adds \"for private purposes only\"");
            assertThat(finding.fix()).contains("/text/MIT.txt");
        });
    }

    @Test
    void asks_for_review_of_a_text_that_is_cut_off() {
        String apache = LicenseTexts.of("Apache-2.0");

        Verdict verdict = Repository.with("LICENSE", apache.substring(0, apache.length() / 2))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).contains("Apache-2.0", " lacks \"");
    }

    @Test
    void asks_for_review_of_terms_beside_the_text() {
        Verdict verdict = Repository.with(
                        "LICENSE",
                        "\"Commons Clause\" License Condition v1.0\n\nThe grant of rights under the License will not"
                                + " include the right to Sell the Software.\n\n" + MIT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).contains("MIT");
    }

    @Test
    void shows_the_line_of_the_restriction_not_that_of_a_harmless_difference() {
        String text = MIT.replace("all copies or substantial", "all copies or any substantial")
                + "\n\nThe Software may only be used for teaching purposes.\n";

        Verdict verdict = Repository.with("LICENSE", text).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().line()).isEqualTo(lineOf(text, "teaching"));
            assertThat(finding.message()).contains("adds \"Software may only be used for teaching purposes");
        });
    }

    @Test
    void asks_for_review_of_an_unknown_text() {
        Verdict verdict = Repository.with(
                        "LICENSE",
                        "Acme grants everybody permission to do with these files whatever seems good to them, for ever,"
                                + " without any warranty.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).contains("LICENSE holds a text that is no licence of the SPDX list");
    }

    @Test
    void asks_for_the_listed_text_of_a_licence_that_is_in_another_language() {
        String french = LicenseTexts.of("CECILL-1.0");
        String newer = "CONTRAT DE LICENCE DE LOGICIEL LIBRE CeCILL\n\nVersion 2.1 du 2013-06-21\n\n"
                + "Ceci explique pourquoi cette nouvelle version parut.\n".repeat(12)
                + french.substring(french.length() / 10, french.length() / 2)
                + french.substring(french.length() * 63 / 100);

        Verdict verdict = Repository.with("LICENSE", newer).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).startsWith("LICENSE calls its terms CECILL-2.1");
        assertThat(Repository.with("LICENSE", newer)
                        .check(new LicenseApproved())
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void asks_for_the_text_of_a_notice_unless_it_lies_beside() {
        Repository notice = Repository.with("LICENSE", LicenseTexts.APACHE_NOTICE);

        Verdict verdict = notice.check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).startsWith("LICENSE names Apache-2.0, but its text is nowhere");
        assertThat(verdict.findings().get(0).fix())
                .startsWith("Add the text:\nmkdir -p LICENSES && curl -fo LICENSES/Apache-2.0.txt https://");
        assertThat(notice.and("LICENSES/Apache-2.0.txt", LicenseTexts.of("Apache-2.0"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void has_nothing_to_say_without_a_licence() {
        assertThat(Repository.withPom().check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static int lineOf(String text, String word) {
        return text.substring(0, text.indexOf(word)).split("\n", -1).length;
    }
}
