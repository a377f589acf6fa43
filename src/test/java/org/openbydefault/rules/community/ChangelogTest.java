package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class ChangelogTest {

    private final Changelog rule = new Changelog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHANGELOG.md",
                "changes.txt",
                "NEWS",
                "HISTORY.rst",
                "RELEASE-NOTES.adoc",
                "ReleaseNotes.md",
                "doc/user/Changelog.md",
                "docs/release-notes/1.0.md",
                "src/changes/changes.xml",
                "debian/changelog",
                "Versionshinweise.md",
            })
    void a_file_of_such_a_name_passes(String path) {
        assertThat(Repository.withPom()
                        .and(path, "1.0: the first release")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Release notes](https://acme.org/notes)",
                "What changed: https://github.com/acme/app/releases",
                "## Changelog\n\nVersion 2 reads flocks from more than one file and writes a report for each of them at the end.",
            })
    void the_readme_may_say_it(String markdown) {
        assertThat(outcome(markdown)).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[![Release](https://img.shields.io/x)](https://github.com/acme/app/releases)",
                "Works with [Redis](https://github.com/acme/redis/releases)",
                "[Redis release notes](https://github.com/acme/redis/blob/main/NOTES)",
                "## Submit JUnit test cases for all behavior changes\n\nA change of behavior without a test is"
                        + " not merged, whoever proposes it and for whatever reason.",
                "## Making changes\n\nFork the repository and open a pull request that says what it changes and why it does.",
                "Climate change",
            })
    void other_changes_and_releases_do_not_count(String markdown) {
        assertThat(outcome(markdown)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_empty_file_is_the_nearest_miss() {
        Verdict verdict =
                Repository.withPom().and("CHANGELOG.md", "# Changelog").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).endsWith("; the nearest: CHANGELOG.md has no text");
    }

    @Test
    void a_file_in_a_module_is_the_nearest_miss() {
        assertThat(Repository.withPom()
                        .and("server/CHANGELOG.md", "1.0: first")
                        .check(rule)
                        .message())
                .contains("the nearest: server/CHANGELOG.md");
    }

    @Test
    void a_change_log_that_shows_a_dependency_is_still_one() {
        assertThat(Repository.withPom()
                        .and("CHANGELOG.md", "1.0", "```xml", "<dependency>", "</dependency>", "```")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    private Outcome outcome(String markdown) {
        return Repository.withPom()
                .andRemote("origin", "git@github.com:acme/app.git")
                .and("README.md", "# Acme", "", markdown)
                .check(rule)
                .outcome();
    }
}
