package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ContributingTest {

    private static final String TEXT =
            "Open an issue before you write code, keep the change small, add a test, and expect a review within two weeks.";

    private final Contributing rule = new Contributing();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRIBUTING.md",
                ".github/contributing.adoc",
                "docs/Contributing-Guide.rst",
                "CONTRIBUTION_GUIDELINES.md",
                "doc/how-to-contribute.md",
                ".gitlab/CONTRIBUTING",
                "docs/contributing/index.md",
                "docs/source/community/contributing.rst",
                "HACKING.md",
                "CONTRIBUIR.md"
            })
    void passes_with_a_file_that_is_named_so(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRIBUTORS.md",
                "server/CONTRIBUTING.md",
                "src/test/CONTRIBUTING.md",
                "AGENTS.md",
                "contributing.py"
            })
    void other_files_do_not_count(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_of_the_readme_counts_with_its_line() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "## How to contribute", "", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before you submit a pull request, run the tests.",
                "Please read the standards before contributing to this repository.",
                "The project accepts pull requests, like its siblings; sign the agreement first.",
                "File a pull request with a test.",
                "Issues and [pull requests](https://github.com/acme/flock/pulls)\nshould be used if you want to help.",
                "Only pull requests against the main branch are looked at."
            })
    void a_sentence_below_any_heading_counts(String sentence) {
        assertThat(Repository.with("README.md", "# Acme", "", "## Development", "", sentence)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_refusal_counts_too() {
        assertThat(Repository.with(
                                "CONTRIBUTING.md",
                                "We do not accept contributions at the moment, for we lack the people to review them all.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_empty_file_fails_with_that_reason() {
        Verdict verdict = Repository.withPom()
                .and("CONTRIBUTING.md", "# Contributing", "")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).isEqualTo("CONTRIBUTING.md is there, but has no text");
    }

    @Test
    void a_file_that_has_to_be_completed_is_the_place_of_the_finding() {
        Verdict verdict = Repository.withPom()
                .and(".github/CONTRIBUTING.md", "# Contributing", "", "TODO: say how")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(".github/CONTRIBUTING.md");
            assertThat(finding.fix()).startsWith("Complete .github/CONTRIBUTING.md: how to propose a change");
        });
    }

    @Test
    void a_file_that_is_only_a_link_to_nowhere_names_what_is_meant() {
        Verdict verdict = Repository.withPom()
                .and("CONTRIBUTING.md", "See [the guide](docs/guide.md).")
                .and("docs/guide.adoc", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("links to docs/guide.md, which does not exist (docs/guide.adoc does)");
    }

    @Test
    void a_pointer_to_a_page_elsewhere_counts_as_not_verified() {
        Verdict verdict = Repository.with(
                        "README.md", "# Acme", "", "[Contributing](https://acme.example/contributing)")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).note()).isEqualTo("by link, not verified");
    }

    @Test
    void a_section_that_lists_contributors_does_not_count() {
        assertThat(Repository.with("README.md", "# Acme", "", "## Contributors", "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_relative_link_to_a_neighbour_on_the_forge_counts_by_link() {
        Verdict verdict = Repository.with(
                        "README.md", "# Acme", "", "See [Contributing](../../../handbook#contributing) for details.")
                .andRemote("origin", "git@github.com:acme/app.git")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).url()).contains("https://github.com/acme/handbook#contributing");
    }

    @Test
    void the_page_of_a_mailing_list_is_no_guidance() {
        assertThat(Repository.with("README.md", "# Acme", "", "[Contributing](https://lists.acme.org/contributing)")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_guide_that_git_does_not_know_is_untracked_and_not_absent() {
        Verdict verdict = Repository.withPom()
                .andUntracked("CONTRIBUTING.md", "Send a change, and tell in it why you made it.")
                .check(rule);

        assertThat(verdict.message()).startsWith("CONTRIBUTING.md is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add CONTRIBUTING.md");
    }

    @Test
    void a_section_that_shows_who_contributed_is_no_guidance() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme",
                                "",
                                "## Contributions",
                                "",
                                "[all](https://github.com/acme/app/graphs/contributors)")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }
}
