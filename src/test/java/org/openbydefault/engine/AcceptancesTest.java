package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

class AcceptancesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);

    @Test
    void an_accepted_finding_does_not_fail_the_build() {
        RuleResult result = on(accepted("pom.xml#connection", "2027-03-31"), "connection");

        assertThat(result.isAccepted()).isTrue();
        assertThat(result.hasFailedAnew()).isFalse();
        assertThat(result.findings().get(0).state()).contains("accepted");
    }

    @Test
    void a_path_alone_accepts_each_finding_of_the_rule_in_that_file() {
        assertThat(on(accepted("pom.xml", "2027-03-31"), "connection", "url").isAccepted())
                .isTrue();
    }

    @Test
    void another_subject_of_the_file_is_not_accepted() {
        RuleResult result = on(accepted("pom.xml#connection", "2027-03-31"), "connection", "url");

        assertThat(result.isAccepted()).isFalse();
        assertThat(result.hasFailedAnew()).isTrue();
        assertThat(result.findings().get(1).state()).isEmpty();
    }

    @Test
    void holds_on_its_last_day_and_not_on_the_next() {
        assertThat(on(accepted("pom.xml", "2027-01-10"), "url").hasFailedAnew()).isFalse();

        RuleResult expired = on(accepted("pom.xml", "2027-01-09"), "url");

        assertThat(expired.hasFailedAnew()).isTrue();
        assertThat(expired.findings().get(0).isExpired()).isTrue();
    }

    @Test
    void of_several_the_one_that_holds_longest_counts() {
        List<Acceptance> both = List.of(
                accepted("pom.xml", "2026-12-31"),
                accepted("pom.xml#url", "2027-05-01"),
                accepted("pom.xml", "2027-02-01"));

        JudgedFinding finding = new Acceptances(both, DAY)
                .on(List.of(failed("url")))
                .get(0)
                .findings()
                .get(0);

        assertThat(finding.acceptance().orElseThrow().until()).contains(LocalDate.of(2027, 5, 1));
    }

    @Test
    void the_last_thirty_days_are_warned_of() {
        assertThat(remarks(accepted("pom.xml", "2027-02-09"))).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.WARNING);
            assertThat(remark.text()).contains("scm-public at pom.xml", "2027-02-09", "30 days");
        });
        assertThat(remarks(accepted("pom.xml", "2027-02-10"))).isEmpty();
    }

    @Test
    void what_matches_nothing_is_to_be_taken_out() {
        assertThat(remarks(accepted("pom.xml#gone", "2027-12-31")))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.INFO);
                    assertThat(remark.text()).contains("pom.xml#gone", "take the acceptance out");
                });
    }

    @Test
    void nothing_is_said_of_a_rule_that_did_not_run_or_does_not_know() {
        Acceptances acceptances = new Acceptances(List.of(accepted("pom.xml", "2027-12-31")), DAY);

        acceptances.on(List.of(new RuleResult(info("scm-public"), Severity.ERROR, Verdict.unknown("No Git"))));
        acceptances.on(List.of(new RuleResult(info("readme"), Severity.ERROR, Verdict.passed("Fine"))));

        assertThat(acceptances.remarks()).isEmpty();
    }

    private static List<Remark> remarks(Acceptance acceptance) {
        Acceptances acceptances = new Acceptances(List.of(acceptance), DAY);
        acceptances.on(List.of(failed("url")));
        return acceptances.remarks();
    }

    private static RuleResult on(Acceptance acceptance, String... subjects) {
        return new Acceptances(List.of(acceptance), DAY)
                .on(List.of(failed(subjects)))
                .get(0);
    }

    private static RuleResult failed(String... subjects) {
        List<Finding> findings = java.util.Arrays.stream(subjects)
                .map(subject -> Finding.of(Location.of("pom.xml", 3), subject, "Not public", "Publish it"))
                .toList();
        return new RuleResult(info("scm-public"), Severity.ERROR, Verdict.failed("Not public", findings));
    }

    private static Acceptance accepted(String place, String until) {
        return Acceptance.of("scm-public", place, "It opens in March", Optional.of(LocalDate.parse(until)), "POM");
    }

    private static RuleInfo info(String id) {
        return RuleInfo.of(id, Family.METADATA, Severity.ERROR, "It is public");
    }
}
