package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class CiTest {

    private final Ci rule = new Ci();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/workflows/build.yml",
                ".forgejo/workflows/build.yaml",
                ".gitlab-ci.yml",
                ".circleci/config.yml",
                "Jenkinsfile",
                "Jenkinsfile.release",
                "azure-pipelines.yml",
                "bitbucket-pipelines.yml",
                ".teamcity/settings.kts",
                ".ci/run",
                ".ci/jobs/main.yml"
            })
    void passes_for_the_configuration_of_many_systems(String path) {
        Verdict verdict = Repository.withPom().and(path, "x").check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.location()).hasToString("Optional[" + path + "]"));
    }

    @Test
    void shows_the_workflow_that_builds_first() {
        assertThat(Repository.with(".github/workflows/add-labels.yml", "x")
                        .and(".github/workflows/maven.yml", "x")
                        .check(rule)
                        .message())
                .isEqualTo("CI is configured in .github/workflows/maven.yml");
    }

    @Test
    void shows_what_looks_after_issues_last() {
        assertThat(Repository.with(".github/workflows/close-old-issues.yml", "x")
                        .and(".github/workflows/master.yml", "x")
                        .check(rule)
                        .message())
                .isEqualTo("CI is configured in .github/workflows/master.yml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".github/workflows/stale.yml", ".github/workflows/backport.yml", ".github/workflows/labeler.yml"
            })
    void what_looks_after_issues_alone_is_for_a_person_to_look_at(String path) {
        Verdict verdict = Repository.withPom().and(path, "x").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings().get(0).location()).hasToString(path);
    }

    @Test
    void a_workflow_that_builds_counts_whatever_else_is_in_its_name() {
        assertThat(Repository.with(".github/workflows/build-and-close.yml", "x").check(rule))
                .hasPassed();
    }

    @Test
    void looks_in_the_folder_of_the_build_root_too() {
        assertThat(Repository.empty()
                        .builtIn("app")
                        .andPom()
                        .and("app/Jenkinsfile", "x")
                        .check(rule))
                .hasPassed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/dependabot.yml",
                ".github/workflows/README.md",
                "src/test/resources/Jenkinsfile",
                "jenkinsfiles/readme.md",
                ".ci/README.md"
            })
    void other_files_are_no_configuration(String path) {
        assertThat(Repository.withPom().and(path, "x").check(rule)).hasFailed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jenkinsfile", ".gitlab-ci.yml", ".github/workflows/build.yml"})
    void a_file_that_git_does_not_know_is_untracked_and_not_absent(String path) {
        Verdict verdict = Repository.withPom().andUntracked(path, "x").check(rule);

        assertThat(verdict.message()).startsWith(path + " is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add " + path);
    }

    @Test
    void names_the_nearest_miss() {
        assertThat(Repository.withPom()
                        .andUntracked(".github/workflows/build.yml", "x")
                        .check(rule)
                        .message())
                .startsWith(".github/workflows/build.yml is there, but not tracked by Git");
        assertThat(Repository.withPom("<ciManagement><url>https://ci.acme.org/app</url></ciManagement>")
                        .check(rule)
                        .message())
                .contains("<ciManagement> names https://ci.acme.org/app");
    }
}
