package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ScmTest {

    private static final String BOOT = "org.springframework.boot:spring-boot-starter-parent:3.5.0";

    private final Scm rule = new Scm();

    @Test
    void passes_with_url_and_connection() {
        Verdict verdict = Repository.withPom(
                        "<scm>",
                        "<connection>scm:git:https://github.com/acme/app.git</connection>",
                        "<url>https://github.com/acme/app</url>",
                        "</scm>")
                .check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence())
                .extracting(evidence -> evidence.location().orElseThrow().toString())
                .containsExactly("pom.xml:7", "pom.xml:6");
    }

    @Test
    void fails_without_and_proposes_what_git_names() {
        Verdict verdict = Repository.withPom()
                .andRemote("origin", "git@github.com:Acme/App.git")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:1");
            assertThat(finding.fix()).isEqualTo("""
                            <scm>
                              <connection>scm:git:https://github.com/Acme/App.git</connection>
                              <developerConnection>scm:git:ssh://git@github.com/Acme/App.git</developerConnection>
                              <url>https://github.com/Acme/App</url>
                            </scm>""");
        });
    }

    @Test
    void proposes_a_template_where_nothing_tells_the_repository() {
        assertThat(Repository.withPom()
                        .andRemote("origin", "/srv/git/app.git")
                        .check(rule)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .startsWith("Fill in the owner and name")
                        .contains("OWNER"));
    }

    @Test
    void fails_for_an_empty_element_as_initialisers_write_it() {
        assertThat(Repository.withPom("<scm><connection/><url/></scm>")
                        .check(rule)
                        .message())
                .isEqualTo("<scm> has neither <url> nor <connection>");
    }

    @Test
    void asks_for_review_where_one_of_the_two_is_missing() {
        Verdict noConnection = Repository.withPom("<scm><url>https://github.com/acme/app</url></scm>")
                .check(rule);
        Verdict noUrl = Repository.withPom("<scm><connection>scm:git:git@github.com:acme/app</connection></scm>")
                .check(rule);

        assertThat(noConnection).asksForReview();
        assertThat(noConnection.findings().get(0).fix())
                .isEqualTo("<connection>scm:git:https://github.com/acme/app.git</connection>");
        assertThat(noUrl).asksForReview();
        assertThat(noUrl.findings().get(0).fix()).isEqualTo("<url>https://github.com/acme/app</url>");
    }

    @Test
    void what_a_foreign_parent_says_of_itself_does_not_count() {
        StatedPom pom = StatedPom.withParent(BOOT)
                .scm(
                        "https://github.com/spring-projects/spring-boot/app",
                        "scm:git:git://github.com/spring-projects/spring-boot.git/app");

        Verdict verdict = Repository.empty()
                .andPom(pom)
                .andRemote("origin", "https://github.com/acme/app.git")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.message()).contains(BOOT, "another repository");
    }

    @Test
    void what_a_foreign_parent_says_counts_where_git_agrees() {
        StatedPom pom = StatedPom.withParent("org.acme:parent:7")
                .scm("https://github.com/acme/app", "scm:git:https://github.com/acme/app.git");

        assertThat(Repository.empty()
                        .andPom(pom)
                        .andRemote("origin", "git@github.com:acme/app.git")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void does_not_know_where_nothing_can_be_compared() {
        StatedPom pom = StatedPom.withParent(BOOT).scm("https://github.com/acme/app", "");
        Repository unreadParent = Repository.withPom(
                "<parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>1</version><relativePath/></parent>");

        assertThat(Repository.empty().andPom(pom).check(rule)).isUnknown();
        assertThat(Repository.empty()
                        .andPom(pom)
                        .withUnreadableGit("the config is garbage")
                        .check(rule)
                        .message())
                .contains("the config is garbage");
        assertThat(unreadParent.check(rule)).isUnknown();
        assertThat(unreadParent.check(rule).message()).contains("org.acme:parent:1");
        assertThat(Repository.with("pom.xml", "no XML").check(rule)).isUnknown();
    }

    @Test
    void has_nothing_to_say_without_a_pom() {
        assertThat(Repository.with("site.yml", "- hosts: all").check(rule)).isNotApplicable();
    }
}
