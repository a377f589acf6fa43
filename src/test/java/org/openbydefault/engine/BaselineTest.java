package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

class BaselineTest {

    @Test
    void has_a_sorted_line_for_each_kind_of_finding() {
        Baseline baseline = Baseline.of(List.of(
                failed("docs-links", at("b.md", "x"), at("a.md", "y"), at("b.md", "x")),
                failed("changelog", at("pom.xml", "changelog")),
                new RuleResult(info("readme"), Severity.ERROR, Verdict.review("m", List.of(at("r", "s"))))));

        assertThat(baseline.text().lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "changelog\tpom.xml\tchangelog\t1", "docs-links\ta.md\ty\t1", "docs-links\tb.md\tx\t2");
        assertThat(baseline.size()).isEqualTo(4);
    }

    @Test
    void is_read_as_it_was_written() throws Exception {
        Baseline baseline = Baseline.of(List.of(failed("docs-links", at("a\tb\\n.md", "x y"), at("ü.md", ""))));

        Baseline read = Baseline.parse(baseline.text());

        assertThat(read.text()).isEqualTo(baseline.text());
        assertThat(read.known("docs-links"))
                .extracting(KnownFinding::path)
                .containsExactlyInAnyOrder("a\tb\\n.md", "ü.md");
        assertThat(Baseline.parse(baseline.text().replace("\n", "\r\n")).text()).isEqualTo(baseline.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs-links", "docs-links\ta.md\tx", "docs-links\ta.md\tx\tmany", "a\tb\tc\t-1", "a b c 1"})
    void a_malformed_line_is_named(String line) {
        assertThatThrownBy(() -> Baseline.parse("# heading\n\n" + line + "\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(Baseline.FILE + ":3");
    }

    @Test
    void what_is_gone_is_taken_out_and_nothing_is_added() {
        Baseline before = Baseline.of(List.of(failed("docs-links", at("a", "x"), at("a", "x"), at("b", "y"))));

        Baseline after = before.without(List.of(failed("docs-links", at("a", "x"), at("c", "z"))));

        assertThat(after.text().lines().filter(line -> !line.startsWith("#"))).containsExactly("docs-links\ta\tx\t1");
    }

    @Test
    void what_a_rule_does_not_know_stays() {
        Baseline before = Baseline.of(List.of(failed("docs-links", at("a", "x"))));

        assertThat(before.without(List.of(new RuleResult(info("docs-links"), Severity.ERROR, Verdict.unknown("?"))))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_finding_of_the_baseline_does_not_fail_the_build_and_a_second_does() {
        BaselineComparison comparison =
                new BaselineComparison(Baseline.of(List.of(failed("docs-links", at("a", "x"), at("b", "y")))));

        RuleResult result = comparison
                .on(List.of(failed("docs-links", at("a", "x"), at("a", "x"))))
                .get(0);

        assertThat(result.findings()).extracting(JudgedFinding::novelty).containsExactly(Novelty.EXISTING, Novelty.NEW);
        assertThat(comparison.fixed()).isEqualTo(1);
        assertThat(comparison.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).startsWith("1 finding of " + Baseline.FILE));
    }

    private static RuleResult failed(String rule, Finding... findings) {
        return new RuleResult(info(rule), Severity.ERROR, Verdict.failed("m", List.of(findings)));
    }

    private static Finding at(String path, String subject) {
        return Finding.of(Location.of(path), subject, "Wrong", "Mend it");
    }

    private static RuleInfo info(String id) {
        return RuleInfo.of(id, Family.COMMUNITY, Severity.ERROR, "It is so");
    }
}
