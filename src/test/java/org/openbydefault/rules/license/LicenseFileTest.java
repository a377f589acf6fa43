package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LicenseFileTest {

    private static final String MIT = LicenseTexts.of("MIT");

    private final LicenseFile rule = new LicenseFile();

    @Test
    void passes_with_the_text_at_the_root_and_names_the_licence() {
        Verdict verdict = Repository.with("LICENSE", MIT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("MIT licence text in LICENSE");
        assertThat(verdict.attributes()).containsEntry("spdx", "MIT").containsKey("spdxListVersion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "License.html",
                "licence.md",
                "COPYING",
                "COPYING.LESSER",
                "MIT-LICENSE.txt",
                "LICENSE-junit.txt",
                "licence-LGPL.txt",
                "UNLICENSE",
                "LICENSE.MIT",
                "mit.txt",
                "LICENSES/MIT.txt",
                "LICENSES/curl.txt",
                "lgpl-3.0.txt",
                "GNU_AFFERO_GPL_V3_19_Nov_1997.txt",
                "GNU_LGPL_v3_29_June_2007.txt",
                "gnu-lgpl-v2.1.md",
                "LICENSE/mit-license.txt"
            })
    void passes_whatever_the_usual_name(String name) {
        assertThat(Repository.with(name, MIT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "license-header.txt",
                "THIRD-PARTY-LICENSES.txt",
                "licenses_3rd_party.md",
                "NOTICE-LICENSE.txt",
                "LICENSE_TEMPLATE",
                "licensed-names.txt",
                "gpl-questions.txt",
                "gnu-version-3.txt",
                "contributor-license-agreement.md",
                "licenses/guava-license.txt",
                "curl",
                "loop",
                "license.xml",
                "license.go",
                "License.php",
                "License.CS"
            })
    void fails_for_names_that_speak_of_something_else(String name) {
        assertThat(Repository.withPom().and(name, MIT).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void passes_with_a_notice_that_leads_to_the_text() {
        Verdict verdict = Repository.with("LICENSE", LicenseTexts.APACHE_NOTICE).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("Apache-2.0 notice in LICENSE");
    }

    @Test
    void passes_with_terms_that_nobody_knows() {
        Verdict verdict = Repository.with(
                        "LICENSE",
                        "Acme grants everybody permission to do with these files whatever seems good to them, for ever,"
                                + " without any warranty.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("a text that is no known licence in LICENSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core/LICENSE.txt", "docs/LICENSE", ".github/LICENSE.md"})
    void fails_at_the_pom_and_names_the_nearest_miss(String path) {
        Verdict verdict = Repository.withPom().and(path, MIT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.searched()).isNotEmpty();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.message()).endsWith("found " + path + ", not at the root");
            assertThat(finding.fix()).contains("curl -fo LICENSE https://");
        });
    }

    @Test
    void offers_the_text_that_the_pom_names() {
        Verdict verdict = Repository.withPom("<licenses><license><name>MPL 2.0</name></license></licenses>")
                .check(rule);

        assertThat(verdict.message()).endsWith("; pom.xml:5 says “MPL 2.0” (MPL-2.0)");
        assertThat(verdict.findings().get(0).fix()).contains("/text/MPL-2.0.txt");
    }

    @Test
    void names_each_licence_of_several_files_once() {
        Verdict verdict = Repository.with("COPYING", LicenseTexts.of("CC0-1.0"))
                .and("LICENSE", MIT + "\n\n" + LicenseTexts.of("CC0-1.0"))
                .check(rule);

        assertThat(verdict.attributes()).containsEntry("spdx", "MIT AND CC0-1.0");
    }

    @Test
    void fails_for_a_licence_that_git_does_not_track() {
        Verdict verdict = Repository.withPom().andUntracked("LICENSE", MIT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).startsWith("LICENSE lies in the working tree, but Git does not track it");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("Track it:\ngit add --force LICENSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE/README.md", "licenses/guava.txt"})
    void fails_for_a_folder_and_says_so(String path) {
        Verdict verdict = Repository.withPom().and(path, MIT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("found the folder " + path.substring(0, path.indexOf('/') + 1));
    }

    @Test
    void fails_for_a_licence_as_pdf_and_says_so() {
        Verdict verdict = Repository.withPom().and("LICENSE.pdf", "%PDF").check(rule);

        assertThat(verdict.message()).endsWith("found LICENSE.pdf, which is no text file");
    }

    @Test
    void fails_for_an_empty_file() {
        Verdict verdict = Repository.with("LICENSE", "  ", "").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("LICENSE"));
        assertThat(verdict.message()).endsWith("LICENSE is empty");
    }

    @Test
    void fails_for_a_bare_name() {
        assertThat(Repository.with("LICENSE", "MIT").check(rule).message()).contains("LICENSE has 1 word and no link");
    }

    @Test
    void fails_for_a_text_about_something_else() {
        Verdict verdict = Repository.with(
                        "LICENSE",
                        "Acme counts sheep. It is for shepherds with more than one flock and needs a Java runtime,"
                                + " nothing else.")
                .check(rule);

        assertThat(verdict.message()).contains("LICENSE says nothing about copyright, licence or permission");
    }

    @Test
    void fails_for_a_binary_file() {
        assertThat(Repository.empty()
                        .and("LICENSE", new byte[] {1, 0, 2})
                        .check(rule)
                        .message())
                .endsWith("LICENSE is a binary file");
    }

    @Test
    void asks_for_a_look_where_only_the_build_folder_has_a_licence() {
        Verdict verdict = Repository.empty()
                .builtIn("app")
                .andPom()
                .and("app/LICENSE", MIT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings().get(0).fix()).endsWith("git mv app/LICENSE LICENSE");
    }

    @Test
    void does_not_know_where_the_index_cannot_be_read() {
        assertThat(Repository.with("LICENSE", MIT)
                        .withUnreadableGit("index is broken")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void mentions_licences_of_folders() {
        Verdict verdict = Repository.with("LICENSE", MIT)
                .and("client/LICENSE", MIT)
                .and("src/test/data/LICENSE", MIT)
                .check(rule);

        assertThat(verdict.evidence()).hasSize(2);
        assertThat(verdict.evidence().get(1).location()).hasToString("Optional[client/LICENSE]");
    }
}
