package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ScmMatchesRemoteTest {

    private final ScmMatchesRemote rule = new ScmMatchesRemote();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/Acme/app.git",
                "git@github.com:acme/app.git",
                "ssh://git@ssh.github.com:443/acme/app",
                "git@github-work:acme/app.git"
            })
    void passes_whatever_the_transport(String remote) {
        Verdict verdict = app().andRemote("origin", remote).check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.location()).hasToString("Optional[pom.xml:6]"));
    }

    @Test
    void passes_by_any_value_and_any_remote() {
        assertThat(Repository.withPom(
                                "<scm>",
                                "<connection>scm:git:https://github.com/acme/app.git</connection>",
                                "<url>https://acme.org/source</url>",
                                "</scm>")
                        .andRemote("origin", "git@github.com:jane/app.git")
                        .andRemote("upstream", "git@github.com:acme/app.git")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void asks_for_review_of_a_fork() {
        Verdict verdict =
                app().andRemote("origin", "https://github.com/jane/app.git").check(rule);

        assertThat(verdict).asksForReview();
        assertThat(verdict.message()).contains("https://github.com/jane/app.git", "fork");
    }

    @Test
    void fails_for_another_repository_and_proposes_the_remote() {
        Verdict verdict = app().andRemote("origin", "https://jane:x@github.com/acme/renamed.git")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:6");
            assertThat(finding.message()).contains("https://***@github.com/acme/renamed.git");
            assertThat(finding.fix()).contains("<url>https://github.com/acme/renamed</url>");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/git/app.git", "file:///srv/git/app.git", "../app", "C:\\git\\app"})
    void a_local_remote_says_nothing(String remote) {
        assertThat(app().andRemote("origin", remote).check(rule)).isNotApplicable();
    }

    @Test
    void has_nothing_to_compare_without_remote_or_scm() {
        assertThat(app().check(rule)).isNotApplicable();
        assertThat(app().withoutGit().check(rule)).isNotApplicable();
        assertThat(Repository.withPom()
                        .andRemote("origin", "https://github.com/acme/app")
                        .check(rule))
                .isNotApplicable();
    }

    @Test
    void does_not_know_without_readable_git_or_with_unresolved_values() {
        assertThat(app().withUnreadableGit("the config is garbage").check(rule)).isUnknown();
        assertThat(Repository.withPom("<scm><url>${repository}</url></scm>")
                        .andRemote("origin", "https://github.com/acme/app")
                        .check(rule))
                .isUnknown();
    }

    @Test
    void passes_for_a_value_that_maven_lengthened() {
        assertThat(Repository.with(
                                "parent/pom.xml",
                                "<project><groupId>org.acme</groupId><artifactId>parent</artifactId>",
                                "<version>1</version><scm><url>https://git.acme.org/app</url></scm></project>")
                        .andPom("<parent><groupId>org.acme</groupId><artifactId>parent</artifactId>"
                                + "<version>1</version><relativePath>parent</relativePath></parent>")
                        .andRemote("origin", "https://git.acme.org/app.git")
                        .check(rule))
                .hasPassed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.visualstudio.com/herd/_git/app",
                "https://acme.visualstudio.com/DefaultCollection/herd/_git/app",
                "acme@vs-ssh.visualstudio.com:v3/acme/herd/app",
                "git@ssh.dev.azure.com:v3/acme/herd/app"
            })
    void the_old_hosts_of_azure_devops_are_the_same_as_the_new(String remote) {
        assertThat(Repository.withPom("<scm><url>https://dev.azure.com/acme/herd/_git/app</url></scm>")
                        .andRemote("origin", remote)
                        .check(rule))
                .hasPassed();
    }

    private static Repository app() {
        return Repository.withPom("<scm>", "<url>https://github.com/acme/app</url>", "</scm>");
    }
}
