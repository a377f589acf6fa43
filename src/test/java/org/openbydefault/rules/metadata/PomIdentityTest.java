package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class PomIdentityTest {

    private static final String NAME = "<name>App</name>";
    private static final String DESCRIPTION = "<description>Counts sheep</description>";
    private static final String URL = "<url>https://acme.org/app</url>";

    private final PomIdentity rule = new PomIdentity();

    @Test
    void passes_with_all_three() {
        assertThat(Repository.withPom(NAME, DESCRIPTION, URL).check(rule)).hasPassed();
    }

    @Test
    void asks_for_review_where_only_words_are_missing() {
        Verdict verdict = Repository.withPom(NAME, URL).check(rule);

        assertThat(verdict).asksForReview();
        assertThat(verdict.message()).isEqualTo("The POM has no <description> of its own");
        assertThat(verdict.findings().get(0).fix()).startsWith("<description>");
    }

    @Test
    void fails_without_url_and_proposes_the_page_of_the_remote() {
        Verdict verdict = Repository.withPom(NAME, DESCRIPTION)
                .andRemote("origin", "git@github.com:acme/app.git")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:1");
            assertThat(finding.fix()).isEqualTo("<url>https://github.com/acme/app</url>");
        });
    }

    @Test
    void tells_the_page_that_is_known_apart_from_the_words_that_a_person_writes() {
        Verdict verdict = Repository.withPom()
                .andRemote("origin", "git@github.com:acme/app.git")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("The POM has no <name>, <description>, <url> of its own");
        assertThat(verdict.findings()).extracting(Finding::subject).containsExactly("url", "name-and-description");
        assertThat(verdict.findings().get(0).remedy().isExample()).isFalse();
        assertThat(verdict.findings().get(1).remedy().isExample()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://maven.apache.org", "http://www.example.com/"})
    void fails_for_what_project_templates_leave_behind(String url) {
        Verdict verdict =
                Repository.withPom(NAME, DESCRIPTION, "<url>" + url + "</url>").check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.message()).contains("placeholder");
        assertThat(verdict.findings().get(0).location()).hasToString("pom.xml:7");
    }

    @Test
    void fails_for_empty_elements() {
        Verdict verdict =
                Repository.withPom("<name/>", "<description/>", "<url/>").check(rule);

        assertThat(verdict.message()).isEqualTo("The POM has no <name>, <description>, <url> of its own");
    }

    @Test
    void the_home_page_of_a_foreign_parent_counts_only_where_it_is_that_of_this_repository() {
        Repository repository = Repository.empty().andRemote("origin", "https://github.com/acme/app");
        StatedPom boot = StatedPom.withParent("org.springframework.boot:spring-boot-starter-parent:3.5.0")
                .url("https://spring.io/projects/spring-boot/app");

        Verdict verdict = repository.andPom(boot).check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.message())
                .contains("spring-boot-starter-parent:3.5.0 passes on is not of this repository")
                .doesNotContain("spring.io");
        assertThat(repository
                        .andPom(StatedPom.withParent("org.acme:parent:1").url("https://github.com/acme/app"))
                        .check(rule))
                .asksForReview();
    }

    @Test
    void does_not_know_what_an_unread_parent_passes_on() {
        assertThat(Repository.withPom("<parent><groupId>org.acme</groupId><artifactId>parent</artifactId>"
                                + "<version>1</version><relativePath/></parent>")
                        .check(rule))
                .isUnknown();
    }

    @Test
    void proposes_the_page_that_scm_names() {
        Verdict verdict = Repository.withPom("<scm><url>https://github.com/acme/app/</url></scm>")
                .check(rule);

        assertThat(verdict.findings().get(0).fix()).contains("<url>https://github.com/acme/app</url>");
    }

    @Test
    void the_page_of_another_repository_is_for_review() {
        Repository copied = Repository.withPom(NAME, DESCRIPTION, "<url>https://github.com/other/template</url>")
                .andRemote("origin", "https://github.com/acme/app");

        assertThat(copied.check(rule)).asksForReview();
        assertThat(copied.check(rule).message()).contains("https://github.com/other/template");
        assertThat(Repository.withPom(NAME, DESCRIPTION, "<url>https://github.com/acme/platform</url>")
                        .andRemote("origin", "https://github.com/acme/app")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void a_proposal_that_nobody_filled_in_is_no_page() {
        assertThat(Repository.withPom(NAME, DESCRIPTION, "<url>https://github.com/OWNER/REPOSITORY</url>")
                        .check(rule))
                .hasFailed();
    }
}
