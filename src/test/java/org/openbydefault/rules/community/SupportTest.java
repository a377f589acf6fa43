package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class SupportTest {

    private static final String TEXT =
            "Ask in the forum before you open an issue; the two newest versions get answers and fixes for one year.";

    private final Support rule = new Support();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUPPORT.md",
                "support.adoc",
                ".github/SUPPORT.md",
                "docs/getting-help.rst",
                "doc/HELP",
                "docs/user/supported-versions.md",
                "docs/support/index.md"
            })
    void passes_with_a_file_that_is_named_so(String path) {
        Verdict verdict = Repository.withPom().and(path, TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).containsExactly(Evidence.named(path, "by its name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obtenir de l'aide",
                "Ayuda",
                "Versões suportadas",
                "Hilfe",
                "Brukerstøtte",
                "Come contattarci: contatti",
                "Hjälp"
            })
    void a_section_in_another_language_counts(String heading) {
        assertThat(Repository.with("README.md", "# Flock", "", "## " + heading, "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server/SUPPORT.md",
                "docs/browser-support.md",
                "src/test/SUPPORT.md",
                ".github/support.yml",
                ".github/ISSUE_TEMPLATE/question.md",
                ".cursor/support.md"
            })
    void other_files_do_not_count(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_of_the_readme_counts_with_its_line() {
        Verdict verdict = Repository.with("README.md", "# Flock", "", "## Getting help", "", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("In README.md:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Browser support",
                "Support for PostgreSQL",
                "TLS support",
                "Support us",
                "Supported by the Acme fund"
            })
    void a_section_about_abilities_or_money_does_not_count(String heading) {
        assertThat(Repository.with("README.md", "# Flock", "", "## " + heading, "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_heading_without_a_text_is_the_nearest_miss() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Flock", "", "## Support", "", "Soon.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.message()).endsWith("the nearest: README.md:3 (“Support”) has only 1 word");
        });
    }

    @Test
    void a_broken_link_names_what_is_meant() {
        assertThat(Repository.withPom()
                        .and("README.md", "# Flock", "", "[Getting help](guide/ask.md)")
                        .and("guide/ask.adoc", TEXT)
                        .check(rule)
                        .message())
                .endsWith("the nearest: README.md:3 links to guide/ask.md, which does not exist, guide/ask.adoc does");
    }

    @Test
    void a_file_that_git_does_not_track_does_not_count() {
        assertThat(Repository.withPom()
                        .andUntracked("SUPPORT.md", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_contacts_of_publiccode_yml_count_with_their_line() {
        Verdict verdict = Repository.with(
                        "publiccode.yml", "name: Flock", "maintenance:", "  contacts:", "    - name: The platform team")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.location().orElseThrow().path()).isEqualTo("publiccode.yml");
            assertThat(evidence.note()).isEqualTo("maintenance.contacts");
        });
    }

    @Test
    void links_beside_the_issue_forms_count_where_there_are_any() {
        String config = ".github/ISSUE_TEMPLATE/config.yml";

        assertThat(Repository.withPom()
                        .and(config, "contact_links:", "  - name: Forum", "    url: https://forum.acme.example")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.withPom()
                        .and(config, "blank_issues_enabled: false", "contact_links: []")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gitter.im/acme/flock",
                "https://matrix.to/#/#flock:acme.example",
                "https://t.me/flock",
                "https://acme.slack.com/archives/C1",
                "https://lists.acme.example/flock",
                "https://www.freelists.org/list/flock",
                "https://github.com/acme/flock/discussions",
                "https://discourse.acme.example/c/flock",
                "https://stackoverflow.com/questions/tagged/flock"
            })
    void a_link_to_a_place_where_people_talk_counts_as_not_verified(String url) {
        Verdict verdict = Repository.with("README.md", "# Flock", "", "[Flock](" + url + ")")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).containsExactly(Evidence.byLink(Location.of("README.md", 3), url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://about.me/jane",
                "https://acme.example/wishlists.html",
                "https://stackoverflow.com/questions/42",
                "https://acme.example/flock"
            })
    void a_link_to_any_other_page_does_not_count(String url) {
        assertThat(Repository.with("README.md", "# Flock", "", "[Flock](" + url + ")")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_address_to_write_to_is_a_text() {
        assertThat(Repository.withPom()
                        .and("README.md", "# Flock", "", "## Contact", "", "team - opensource@acme.org")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void words_in_the_name_of_the_product_do_not_count() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme Chat",
                                "",
                                "## Acme Chat",
                                "",
                                "It shows messages in the order in which they came, and keeps them for ever and a day.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void supported_versions_in_the_security_policy_count() {
        assertThat(Repository.with("SECURITY.md", "# Security", "", "## Supported versions", "", "The last two.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void discussions_count_however_they_are_linked() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "[Talk](../../discussions)")
                .andRemote("origin", "https://github.com/acme/app.git")
                .check(rule);

        assertThat(verdict.evidence().get(0).url()).contains("https://github.com/acme/app/discussions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系作者", "联系方式", "Henvendelser"})
    void sections_for_contact_count_in_other_languages(String heading) {
        assertThat(Repository.with("README.md", "# Acme", "", "## " + heading, "", "acme@acme.example")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
