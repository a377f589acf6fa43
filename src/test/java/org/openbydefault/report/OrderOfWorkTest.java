package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.BuiltInRules;

class OrderOfWorkTest {

    @Test
    void what_is_urgent_comes_first() {
        List<RuleResult> everything = BuiltInRules.all().stream()
                .map(rule -> failed(rule.info(), Severity.ERROR))
                .sorted(Comparator.comparing(result -> result.info().id()))
                .toList();

        List<String> ids = ids(OrderOfWork.sorted(everything));

        assertThat(ids)
                .startsWith(
                        "private-keys",
                        "no-internal-hosts",
                        "license-file",
                        "license-approved",
                        "license-consistent",
                        "license-declared",
                        "license-permissive",
                        "license-recognized",
                        "readme",
                        "scm");
        assertThat(ids.indexOf("contributing")).isGreaterThan(ids.indexOf("scm-reachable"));
        assertThat(ids.get(ids.indexOf("contributing") + 1)).isEqualTo("build-docs");
        assertThat(ids).hasSameSizeAs(everything).last().isEqualTo("support");
    }

    @Test
    void severity_counts_more_than_urgency() {
        assertThat(ids(OrderOfWork.sorted(
                        List.of(failed("ci", Severity.ERROR), failed("license-file", Severity.WARNING)))))
                .containsExactly("ci", "license-file");
    }

    @Test
    void a_secret_comes_before_everything_else_where_only_a_few_are_shown() {
        List<RuleResult> results = List.of(
                failed("ci", Severity.ERROR),
                failed("readme", Severity.ERROR),
                failed("private-keys", Severity.WARNING),
                new RuleResult(
                        info("license-recognized"),
                        Severity.ERROR,
                        Verdict.review(Location.of("LICENSE"), "Unclear", "Compare")));

        assertThat(ids(OrderOfWork.secretsFirst(results))).containsExactly("private-keys", "readme", "ci");
    }

    @Test
    void the_failure_message_names_a_private_key_whatever_else_failed() {
        List<RuleResult> results = Stream.of("a", "b", "c", "d", "license-file", "readme", "private-keys")
                .map(id -> failed(id, id.equals("private-keys") ? Severity.WARNING : Severity.ERROR))
                .toList();

        assertThat(FailureMessage.of(
                        Results.result(Severity.WARNING, results),
                        Directions.ofMaven(Optional.empty(), "html", "mvn open-by-default:")))
                .contains("):\n  pom.xml private-keys: ");
    }

    private static RuleResult failed(String id, Severity severity) {
        return failed(info(id), severity);
    }

    private static RuleInfo info(String id) {
        return BuiltInRules.all().stream()
                .map(rule -> rule.info())
                .filter(info -> info.id().equals(id))
                .findAny()
                .orElseGet(() -> RuleInfo.of(id, Family.COMMUNITY, Severity.ERROR, "Something"));
    }

    private static RuleResult failed(RuleInfo info, Severity severity) {
        return new RuleResult(
                info,
                severity,
                Verdict.failed("It is not there", List.of(Finding.of(Location.of("pom.xml"), "No", "Mend it"))));
    }

    private static List<String> ids(List<RuleResult> results) {
        return results.stream().map(result -> result.info().id()).toList();
    }
}
