package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class IssueTrackerTest {

    private final IssueTracker rule = new IssueTracker();

    @ParameterizedTest
    @ValueSource(strings = {"https://github.com/acme/app/issues", "https://jira.acme.org", "mailto:bugs@acme.org"})
    void passes_with_a_public_issue_management(String url) {
        Verdict verdict = declared(url).check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[pom.xml:6]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://jira.acme.lan/browse/APP, jira.acme.lan ends in .lan",
        "http://jira:8080/browse/APP, jira has no domain",
        "https://wiki.acme.example/tickets, matches internalHosts",
        "github.com/acme/app/issues, is no http or https address",
        "http://jira.codehaus.org/browse/APP, was shut down in 2015",
    })
    void fails_for_a_tracker_that_outsiders_cannot_open(String url, String reason) {
        Verdict verdict = declared(url)
                .withInternalHosts("wiki.acme.example")
                .andRemote("origin", "git@github.com:acme/app.git")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.message()).contains(reason);
        assertThat(verdict.findings().get(0).location()).hasToString("pom.xml:6");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("""
                        <issueManagement>
                          <system>GitHub</system>
                          <url>https://github.com/acme/app/issues</url>
                        </issueManagement>""");
    }

    @Test
    void on_a_forge_the_tracker_is_implied_by_scm() {
        Verdict verdict = Repository.withPom("<scm><url>https://gitlab.com/acme/app</url></scm>")
                .check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence().get(0).url()).contains("https://gitlab.com/acme/app/-/issues");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/app/issues",
                "https://github.com/acme/app/issues/new?template=bug.md",
                "https://github.com/former-owner/app/issues",
                "https://github.com/acme/tracker/issues",
                "https://jira.acme.org/browse/APP",
                "https://acme.org/jira/projects/APP",
                "https://acme.atlassian.net/browse/APP",
                "https://sourceforge.net/p/app/bugs/",
            })
    void passes_by_a_link_in_the_readme(String target) {
        Verdict verdict = remote().and("README.md", "# App", "", "Report it [here](" + target + ").")
                .check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/app/issues/12",
                "https://github.com/other/thing/issues",
                "https://github.com/acme/app",
                "https://jira.acme.lan/browse/APP",
                "https://acme.atlassian.net/wiki/spaces/APP",
                "docs/issues.md"
            })
    void other_links_are_no_tracker(String target) {
        assertThat(remote().and("README.md", "See [this](" + target + ").").check(rule))
                .hasFailed();
    }

    @Test
    void passes_by_a_link_in_contributing_or_by_templates() {
        assertThat(remote().and(".github/CONTRIBUTING.md", "[bugs](https://github.com/acme/app/issues)")
                        .check(rule))
                .hasPassed();
        assertThat(remote().and(".github/ISSUE_TEMPLATE/bug.yml", "name: Bug").check(rule))
                .hasPassed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc/CONTRIBUTING.md", "documentation/Support.adoc", "Docs/contributing.md", "README.rst"})
    void the_tracker_is_looked_for_in_every_folder_where_guidance_for_contributors_counts(String path) {
        Repository repository = remote().and(path, "Report bugs at https://bugs.acme-corp.example/ and be kind.");

        assertThat(repository.check(rule)).hasPassed();
        assertThat(repository.check(rule).message()).startsWith(path);
    }

    @Test
    void fails_and_proposes_the_tracker_of_the_remote() {
        Verdict verdict = remote().check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.fix()).contains("<url>https://github.com/acme/app/issues</url>");
        });
        assertThat(verdict.searched()).contains("<issueManagement>");
    }

    @Test
    void a_system_without_address_is_not_enough() {
        assertThat(Repository.withPom("<issueManagement><system>Jira</system></issueManagement>")
                        .check(rule))
                .hasFailed();
    }

    @Test
    void the_tracker_of_a_foreign_parent_counts_only_where_it_is_that_of_this_repository() {
        StatedPom boot = StatedPom.withParent("org.springframework.boot:spring-boot-starter-parent:3.5.0")
                .issues("https://github.com/spring-projects/spring-boot/issues");
        StatedPom house = StatedPom.withParent("org.acme:parent:1").issues("https://github.com/acme/app/issues");

        assertThat(Repository.empty()
                        .andPom(boot)
                        .andRemote("origin", "https://github.com/acme/app")
                        .check(rule))
                .hasFailed();
        assertThat(Repository.empty()
                        .andPom(house)
                        .andRemote("origin", "https://github.com/acme/app")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void does_not_know_what_cannot_be_resolved() {
        assertThat(declared("${tracker}").check(rule)).isUnknown();
        assertThat(Repository.withPom("<scm><url>${repository}</url></scm>").check(rule))
                .isUnknown();
        assertThat(Repository.with("pom.xml", "no XML").check(rule)).isUnknown();
    }

    @Test
    void without_a_pom_nothing_is_said_of_its_elements() {
        Verdict verdict = Repository.with("README.md", "# App").check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.message() + verdict.findings().get(0).fix()).doesNotContain("<");
    }

    @Test
    void without_a_pom_the_remote_tells() {
        assertThat(Repository.with("site.yml", "- hosts: all")
                        .andRemote("origin", "https://github.com/acme/ansible")
                        .check(rule))
                .hasPassed();
        assertThat(Repository.with("site.yml", "- hosts: all").check(rule)).hasFailed();
    }

    private static Repository declared(String url) {
        return Repository.withPom("<issueManagement>", "<url>" + url + "</url>", "</issueManagement>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/OWNER/REPOSITORY/issues",
                "https://github.com/acme/app/issues/12",
                "https://jira.acme.org/browse/APP-12",
                "https://acme.org/"
            })
    void a_proposal_a_ticket_and_a_home_page_are_no_tracker(String url) {
        assertThat(declared(url).check(rule)).hasFailed();
    }

    @Test
    void the_tracker_of_another_repository_is_for_review() {
        assertThat(declared("https://github.com/other/template/issues")
                        .andRemote("origin", "https://github.com/acme/app.git")
                        .check(rule))
                .asksForReview();
    }

    @Test
    void a_document_that_sends_bugs_elsewhere_wins_over_the_forge() {
        Verdict verdict = Repository.withPom("<scm><url>https://github.com/acme/app</url></scm>")
                .and("CONTRIBUTING.md", "Please report bugs in [our Jira](https://jira.acme.org/projects/APP).")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("CONTRIBUTING.md says that bugs are reported elsewhere");
        assertThat(verdict.evidence().get(0).url()).contains("https://jira.acme.org/projects/APP");
    }

    private static Repository remote() {
        return Repository.withPom().andRemote("origin", "https://github.com/acme/app.git");
    }
}
