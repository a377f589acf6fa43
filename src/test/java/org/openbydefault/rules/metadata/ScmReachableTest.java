package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.SayingReachability;
import org.openbydefault.project.Reachability.Kind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ScmReachableTest {

    private final ScmReachable rule = new ScmReachable();

    @ParameterizedTest
    @CsvSource({"ANSWERED, PASSED", "REFUSED, FAILED", "UNKNOWN, UNKNOWN"})
    void says_what_the_server_answers(Kind kind, Outcome outcome) {
        Verdict verdict = connection("scm:git:https://github.com/acme/app")
                .online(new SayingReachability(kind, "answers 401"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.message()).isEqualTo("<connection> scm:git:https://github.com/acme/app answers 401");
    }

    @ParameterizedTest
    @CsvSource({
        "scm:git:https://jane:s3cr3t@git.acme.org/app.git, https://git.acme.org/app.git",
        "scm:git:git://git.acme.org:9419/app.git, git://git.acme.org:9419/app.git",
        "scm:git:http://git.acme.org/app, http://git.acme.org/app",
    })
    void asks_the_address_without_credentials(String connection, String asked) {
        SayingReachability network = new SayingReachability(Kind.ANSWERED, "answers");

        connection(connection).online(network).check(rule);

        assertThat(network.asked()).containsExactly("repository " + asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scm:git:git@github.com:acme/app.git", "scm:svn:https://svn.acme.org/app", "scm:git:/srv/app"})
    void asks_only_what_answers_everybody_in_git(String connection) {
        SayingReachability network = new SayingReachability(Kind.ANSWERED, "answers");

        assertThat(connection(connection).online(network).check(rule)).isNotApplicable();
        assertThat(network.asked()).isEmpty();
    }

    @Test
    void does_not_know_offline_or_unresolved() {
        assertThat(connection("scm:git:https://github.com/acme/app").check(rule).message())
                .endsWith("was not asked: offline");
        assertThat(connection("scm:git:${repository}").check(rule)).isUnknown();
        assertThat(Repository.withPom().check(rule)).isNotApplicable();
    }

    private static Repository connection(String connection) {
        return Repository.withPom("<scm><connection>" + connection + "</connection></scm>");
    }
}
