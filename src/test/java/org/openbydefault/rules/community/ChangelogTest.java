package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ChangelogTest {

    private static final String TEXT = "1.1: counts goats too. 1.0: counts sheep.";

    private static final String RELEASES = "https://github.com/acme/flock/releases";

    private final Changelog rule = new Changelog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHANGELOG.md",
                "CHANGES",
                "NEWS.adoc",
                "History.md",
                "RELEASE-NOTES.txt",
                "release_notes.rst",
                ".github/CHANGELOG.md",
                "doc/user/Changelog.md",
                "docs/whats-new.md",
                "doc/ReleaseNotes4.13.1.md",
                "src/changes/changes.xml",
                "debian/changelog"
            })
    void passes_with_a_file_that_is_named_so(String path) {
        Verdict verdict = Repository.withPom().and(path, TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).contains(Evidence.named(path, "by its name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTES_DE_VERSION.md",
                "docs/registro-de-cambios.md",
                "Registro de alterações.md",
                "ÄNDERUNGEN.md",
                "ENDRINGSLOGG.md",
                "docs/note-di-rilascio.md",
                "ändringslogg.md"
            })
    void passes_with_a_name_in_another_language(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/order-history.md",
                "docs/submitting-changes.md",
                "src/main/resources/db/changelog/master.xml",
                "src/test/resources/CHANGELOG.md",
                "vendor/grid/CHANGELOG.md",
                "changelog.py",
                "AGENTS.md"
            })
    void other_files_do_not_count(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_folder_with_a_file_for_each_change_counts() {
        assertThat(Repository.with("doc/release-notes/1207-goats.md", TEXT)
                        .check(rule)
                        .evidence())
                .containsExactly(Evidence.named("doc/release-notes/1207-goats.md", "a folder of changes"));
    }

    @ParameterizedTest
    @CsvSource({
        "changelog/unreleased/issue-7.toml, PASSED",
        "changelogs/v5.0.0/issue-1.yml, PASSED",
        "changelog/db/table.yml, FAILED",
        "changelog/unreleased/issue.png, FAILED",
    })
    void a_folder_with_the_entries_of_a_release_counts(String path, Outcome outcome) {
        assertThat(Repository.withPom()
                        .and(path, "message = \"Read empty files.\"")
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void files_of_tools_are_looked_for_below_the_build_root() {
        assertThat(Repository.empty()
                        .builtIn("backend")
                        .andPom()
                        .and("backend/src/changes/changes.xml", "<document/>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_change_log_of_a_module_is_the_nearest_miss() {
        Verdict verdict = Repository.withPom().and("server/CHANGELOG.md", TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.message()).contains("the nearest: server/CHANGELOG.md lies where only those find it");
        });
    }

    @Test
    void the_change_log_of_somebody_else_is_no_near_miss() {
        assertThat(Repository.withPom()
                        .and("web/node_modules/grid/CHANGELOG.md", TEXT)
                        .check(rule)
                        .message())
                .doesNotContain("nearest");
    }

    @Test
    void an_empty_file_fails_with_that_reason() {
        Verdict verdict =
                Repository.withPom().and("CHANGELOG.md", "# Changelog", "").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).isEqualTo("CHANGELOG.md is there, but has no text");
    }

    @Test
    void a_file_that_git_does_not_track_does_not_count() {
        assertThat(Repository.withPom()
                        .andUntracked("CHANGELOG.md", TEXT)
                        .andUntracked("src/changes/changes.xml", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_link_to_the_releases_page_counts_as_not_verified() {
        Verdict verdict = Repository.with(
                        "README.md", "# Flock", "", "What an update brings: [see here](" + RELEASES + ").")
                .andRemote("origin", "git@github.com:acme/flock.git")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("By a link alone, which nobody verified");
        assertThat(verdict.evidence()).containsExactly(Evidence.byLink(Location.of("README.md", 3), RELEASES));
    }

    @Test
    void a_badge_that_shows_the_number_of_the_last_release_does_not_count() {
        assertThat(Repository.with(
                                "README.md",
                                "# Flock",
                                "",
                                "[![release](https://badges.example/v/release.svg)](" + RELEASES + ")")
                        .andRemote("origin", "https://github.com/acme/flock.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_releases_of_another_product_do_not_count() {
        assertThat(Repository.with(
                                "README.md",
                                "# Flock",
                                "",
                                "Get [the shears](https://github.com/tools/shears/releases).")
                        .andRemote("origin", "https://github.com/acme/flock.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_or_a_relative_link_of_the_readme_counts() {
        assertThat(Repository.with(
                                "README.md",
                                "# Flock",
                                "",
                                "## Release notes",
                                "",
                                "See [here](https://acme.example/new).")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.with("README.md", "# Flock", "", "[Changelog](server/CHANGELOG.md)")
                        .and(
                                "server/CHANGELOG.md",
                                TEXT,
                                "Both were asked for by shepherds of the north in long letters.")
                        .check(rule)
                        .evidence())
                .containsExactly(Evidence.at("server/CHANGELOG.md", "linked from README.md:3"));
    }

    @Test
    void a_link_of_a_long_name_counts_and_a_repository_whose_name_goes_on_does_not() {
        assertThat(Repository.with(".github/CONTRIBUTING.md", "[Changelog](../server/CHANGELOG.md)")
                        .and("server/CHANGELOG.md", TEXT, "Both were asked for by shepherds of the north in letters.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.with("README.md", "https://github.com/acme/flock-legacy/releases")
                        .andRemote("origin", "https://github.com/acme/flock.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_about_testing_changes_does_not_count() {
        assertThat(Repository.with(
                                "README.md",
                                "## Testing your changes",
                                "",
                                "Build the image, start it beside a database and open the first page in a browser of your choice.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_about_changing_the_code_does_not_count() {
        assertThat(Repository.with(
                                "CONTRIBUTING.md",
                                "# Contributing",
                                "",
                                "## Making changes",
                                "",
                                "Take a branch, keep the change small, add a test that fails without it, open a request.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void how_a_release_is_made_is_no_record_of_changes() {
        assertThat(Repository.withPom()
                        .and(
                                "docs/developer_guide/releases.md",
                                "# Releases",
                                "",
                                "Tag the commit, build it, sign what was built, publish it, and announce it on the mailing list and the site.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void texts_that_are_named_by_a_version_count_in_a_folder_of_release_notes() {
        assertThat(Repository.withPom()
                        .and("release-notes/CREDITS-2.x", "Jo: found #12")
                        .and("release-notes/VERSION-2.x", "2.1.0 (01-Jan-2026)", "#12: Read empty files")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_name_without_extension_may_have_small_letters() {
        assertThat(Repository.withPom()
                        .and("ChangeLog", "2026-03-26  Version 3.9.1")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_section_of_the_guide_for_contributors_about_changes_is_no_record() {
        assertThat(Repository.with(
                                "CONTRIBUTING.md",
                                "# Contributing",
                                "",
                                "## API changes",
                                "",
                                "Ask first, then change it, and tell us.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_guide_that_demands_a_change_log_that_is_not_there_is_told_so() {
        Verdict verdict = Repository.withPom()
                .and("CONTRIBUTING.md", "# Contributing", "", "Please update the changelog with each change.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).endsWith("the nearest: CONTRIBUTING.md:3 demands one, and there is none");
    }

    @Test
    void versions_below_the_heading_on_the_same_level_are_its_text() {
        assertThat(Repository.with("README.md", "# Acme", "", "## Changelog", "", "## 1.1", "", "Counts goats as well.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../releases", "/releases"})
    void the_releases_page_counts_however_it_is_linked(String target) {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "[Versions](" + target + ")")
                .andRemote("origin", "https://github.com/acme/app.git")
                .check(rule);

        assertThat(verdict.evidence().get(0).url()).contains("https://github.com/acme/app/releases");
    }

    @Test
    void notes_that_a_tool_drafts_for_each_release_count() {
        assertThat(Repository.with(".github/release-drafter.yml", "template: x")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_change_log_of_another_product_does_not_count() {
        assertThat(Repository.with("README.md", "# Acme", "", "[Changelog](https://vendor.example/changelog)")
                        .andRemote("origin", "https://github.com/acmeherd/app.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_long_change_log_is_read_no_further_than_to_its_first_words() {
        String[] lines = new String[3_000];
        Arrays.fill(lines, "* a change\n");
        Repository repository = Repository.withPom().and("CHANGELOG.md", lines);
        Project project = repository.project();

        assertThat(rule.check(project, Options.none()).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(project.files().opening("CHANGELOG.md").value().orElseThrow().words())
                .isLessThan(2_000);
    }

    @ParameterizedTest
    @CsvSource({"* the first release, PASSED", "'', FAILED"})
    void a_long_change_log_that_begins_with_nothing_is_read_to_its_end(String last, Outcome outcome) {
        String[] lines = new String[3_000];
        Arrays.fill(lines, "<!-- a draft -->\n");
        lines[lines.length - 1] = last;

        assertThat(Repository.withPom().and("CHANGELOG.md", lines).check(rule).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_change_log_that_ended_long_before_the_version_is_told_with_its_newest_entry() {
        Verdict verdict = ofVersion("4.1.0", "# Changes", "", "## 1.2.0 - 2015-03-01", "Fixes.", "## 1.1.0", "More.");

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.attributes()).containsEntry("life", "change log ended");
        assertThat(verdict.evidence()).singleElement().satisfies(place -> {
            assertThat(place.location().get()).hasToString("CHANGELOG.md:3");
            assertThat(place.note()).isEqualTo("ends at “1.2.0 - 2015-03-01”, and the POM is at 4.1.0");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.0.0-SNAPSHOT | ## 1.9.0 | ## 1.8.0",
                "4.1.0 | ## 4.0.0 | ## 1.0.0",
                "4.1.0 | ## 1.0.0 | ## 4.0.0",
                "2026.1 | ## 3.2 | ## 3.1",
                "${revision} | ## 1.2 | ## 1.1",
                "4.1.0 | ## The first | ## 1.0",
                "4.1.0 | ## 1.2 | ## [Later ones](https://forge.example/acme/app/releases) since 1.1"
            })
    void one_that_goes_on_or_cannot_be_compared_is_not_told(String version, String first, String second) {
        assertThat(ofVersion(version, "# Changes", first, "Fixes.", second, "More.")
                        .attributes())
                .doesNotContainKey("life");
    }

    private Verdict ofVersion(String version, String... lines) {
        return Repository.with("CHANGELOG.md", lines)
                .and(
                        "pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><groupId>org.acme</groupId>",
                        "<artifactId>app</artifactId><version>" + version + "</version></project>")
                .check(rule);
    }
}
