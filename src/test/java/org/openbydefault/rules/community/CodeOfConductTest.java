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

class CodeOfConductTest {

    private static final String TEXT =
            "Be kind, judge the work and not the person, and tell conduct@acme.example when somebody is not kind to you.";

    private final CodeOfConduct rule = new CodeOfConduct();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODE_OF_CONDUCT.md",
                "code-of-conduct.adoc",
                "CODE_OF_CONDUCT",
                ".github/CODE_OF_CONDUCT.md",
                ".gitlab/code_of_conduct.md",
                "docs/CodeOfConduct.rst",
                "docs/code-of-conduct/README.md",
                "doc/CONDUCT.txt"
            })
    void passes_with_a_file_that_is_named_so(String path) {
        Verdict verdict = Repository.withPom().and(path, TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).containsExactly(Evidence.named(path, "by its name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODE_DE_CONDUITE.md",
                "código-de-conducta.md",
                "docs/codigo_de_conduta.md",
                "VERHALTENSKODEX.md",
                "docs/etiske-retningslinjer.md",
                "CODICE_DI_CONDOTTA.md",
                "UPPFÖRANDEKOD.md"
            })
    void passes_with_a_name_in_another_language(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server/CODE_OF_CONDUCT.md",
                "docs/how-to-conduct-a-survey.md",
                "docs/semiconductors.md",
                "src/test/resources/CODE_OF_CONDUCT.md",
                ".claude/code-of-conduct.md",
                "code_of_conduct.py"
            })
    void other_files_do_not_count(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void fails_at_the_pom_where_nothing_is_said() {
        Verdict verdict =
                Repository.withPom().and("README.md", "# Acme", "", TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("pom.xml"));
    }

    @Test
    void a_section_of_the_contributing_guide_counts_with_its_line() {
        Verdict verdict = Repository.with("CONTRIBUTING.md", "# Contributing", "", "## Code of Conduct", "", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("In CONTRIBUTING.md:3");
    }

    @Test
    void an_empty_file_fails_with_that_reason() {
        Verdict verdict = Repository.withPom()
                .and("CODE_OF_CONDUCT.md", "# Code of Conduct", "")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).isEqualTo("CODE_OF_CONDUCT.md is there, but has no text");
    }

    @Test
    void a_file_that_git_does_not_track_does_not_count() {
        assertThat(Repository.withPom()
                        .andUntracked("CODE_OF_CONDUCT.md", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_badge_that_leads_to_no_file_is_the_nearest_miss() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "[![Contributor Covenant](https://badges.example/cc.svg)](CONDUCT.md)")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).endsWith("the nearest: README.md:3 links to CONDUCT.md, which does not exist");
    }

    @Test
    void a_link_with_a_wrong_extension_does_no_harm_where_the_file_exists() {
        assertThat(Repository.with("CONTRIBUTING.md", "Follow our [code of conduct](CODE_OF_CONDUCT.adoc).")
                        .and("CODE_OF_CONDUCT.md", TEXT)
                        .check(rule)
                        .evidence())
                .containsExactly(Evidence.named("CODE_OF_CONDUCT.md", "by its name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.contributor-covenant.org/version/2/1/code_of_conduct/",
                "https://github.com/acme/.github/blob/main/CODE_OF_CONDUCT.md",
                "https://acme.example/open-source/conduct"
            })
    void a_link_to_the_page_of_the_organisation_counts_as_not_verified(String url) {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "We keep to a [code of conduct](" + url + ").")
                .andRemote("origin", "git@github.com:acme/flock.git")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.location()).contains(Location.of("README.md", 3));
            assertThat(evidence.url()).contains(url);
            assertThat(evidence.note()).isEqualTo("by link, not verified");
        });
    }

    @Test
    void the_code_of_conduct_of_another_repository_does_not_count() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme",
                                "",
                                "Grid has a [code of conduct](https://github.com/grid/grid/blob/main/CODE_OF_CONDUCT.md).")
                        .andRemote("origin", "https://github.com/acme/flock.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }
}
