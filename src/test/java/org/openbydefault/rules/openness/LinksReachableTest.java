package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.SayingReachability;
import org.openbydefault.project.Reachability.Kind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LinksReachableTest {

    private final LinksReachable rule = new LinksReachable();

    @Test
    void asks_the_issue_tracker_and_configured_evidence() {
        SayingReachability network = new SayingReachability(Kind.ANSWERED, "answers everybody");

        Verdict verdict = repository()
                .withEvidenceLink("https://acme.org/runbook")
                .online(network)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(network.asked())
                .containsExactly("page https://github.com/acme/app/issues", "page https://acme.org/runbook");
    }

    @Test
    void fails_at_the_place_of_the_link() {
        Verdict verdict = repository()
                .online(new SayingReachability(Kind.REFUSED, "answers 401: an account is needed"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:6");
            assertThat(finding.message())
                    .isEqualTo("https://github.com/acme/app/issues answers 401: an account is needed");
        });
    }

    @Test
    void does_not_know_without_an_answer() {
        assertThat(repository().check(rule).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(repository().check(rule).message()).endsWith("was not asked: offline");
    }

    @Test
    void has_nothing_to_ask_without_links() {
        assertThat(Repository.withPom().check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Repository repository() {
        return Repository.withPom("<scm>", "<url>https://github.com/acme/app</url>", "</scm>");
    }
}
