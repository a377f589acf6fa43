package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class CommitComparisonTest {

    private final Project before = Repository.withPom()
            .and("README.md", "Hello.")
            .and("docs/a.md", "Text of a.")
            .project();
    private Project now = before;

    @Test
    void another_line_or_wording_makes_nothing_new() {
        assertThat(states(
                        failed(at("docs/a.md", 3, "b.png", "1 link")), failed(at("docs/a.md", 90, "b.png", "2 links"))))
                .containsExactly("existing");
    }

    @Test
    void another_subject_or_file_is_new() {
        assertThat(states(
                        failed(at("docs/a.md", 3, "b.png", "m")),
                        failed(at("docs/a.md", 3, "c.png", "m"), at("README.md", 3, "b.png", "m"))))
                .containsExactly("new", "new");
    }

    @Test
    void a_second_finding_of_one_kind_is_new() {
        assertThat(states(
                        failed(at("docs/a.md", 3, "b.png", "m")),
                        failed(at("docs/a.md", 3, "b.png", "m"), at("docs/a.md", 9, "b.png", "m"))))
                .containsExactly("existing", "new");
    }

    @Test
    void of_several_of_one_kind_the_old_wording_is_the_old_one() {
        assertThat(states(
                        failed(at("docs/a.md", 9, "b.png", "the old")),
                        failed(at("docs/a.md", 3, "b.png", "an inserted"), at("docs/a.md", 10, "b.png", "the old"))))
                .containsExactly("new", "existing");
    }

    @Test
    void a_file_that_moved_unchanged_is_followed() {
        now = Repository.withPom()
                .and("README.md", "Hello.")
                .and("guide/b.md", "Text of a.")
                .project();

        assertThat(states(failed(at("docs/a.md", 1, "x", "m")), failed(at("guide/b.md", 1, "x", "m"))))
                .containsExactly("existing");
    }

    @Test
    void a_copy_is_no_move() {
        now = Repository.withPom()
                .and("README.md", "Hello.")
                .and("docs/a.md", "Text of a.")
                .and("guide/b.md", "Text of a.")
                .project();

        assertThat(states(failed(at("docs/a.md", 1, "x", "m")), failed(at("guide/b.md", 1, "x", "m"))))
                .containsExactly("new");
    }

    @Test
    void what_is_absent_stays_absent_where_a_pom_comes_to_the_repository() {
        Project without = Repository.with("README.md", "Hello.").project();
        CommitComparison comparison =
                new CommitComparison(before, without, List.of(failed(at("README.md", 0, "changelog", "m"))));

        assertThat(states(comparison.on(List.of(failed(at("pom.xml", 0, "changelog", "m"))))))
                .containsExactly("existing");
        assertThat(comparison.fixed()).isZero();
    }

    @Test
    void what_passed_or_did_not_apply_and_fails_is_new() {
        assertThat(states(result(Verdict.passed("Fine")), failed(at("pom.xml", 1, "x", "m"))))
                .containsExactly("new");
        assertThat(states(result(Verdict.notApplicable("No")), failed(at("pom.xml", 1, "x", "m"))))
                .containsExactly("new");
    }

    @Test
    void what_was_to_be_looked_at_and_fails_is_new() {
        RuleResult review = result(Verdict.review("m", List.of(at("pom.xml", 1, "x", "m"))));

        assertThat(states(review, failed(at("pom.xml", 1, "x", "m")))).containsExactly("new");
        assertThat(states(failed(at("pom.xml", 1, "x", "m")), review)).containsExactly("existing");
    }

    @Test
    void what_was_unknown_is_not_new_and_said() {
        CommitComparison comparison =
                new CommitComparison(now, before, List.of(result(Verdict.unknown("The parent was not read"))));

        assertThat(states(comparison.on(List.of(failed(at("pom.xml", 1, "x", "m"))))))
                .containsExactly("existing");
        assertThat(comparison.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("docs-links", "The parent was not read"));
    }

    @Test
    void what_is_gone_is_fixed_unless_nobody_knows() {
        List<RuleResult> failed = List.of(failed(at("pom.xml", 1, "x", "m"), at("pom.xml", 2, "x", "m")));
        CommitComparison fixed = new CommitComparison(now, before, failed);
        fixed.on(List.of(failed(at("pom.xml", 1, "x", "m"))));
        CommitComparison unknown = new CommitComparison(now, before, failed);
        unknown.on(List.of(result(Verdict.unknown("?"))));

        assertThat(fixed.fixed()).isEqualTo(1);
        assertThat(unknown.fixed()).isZero();
    }

    private List<String> states(RuleResult then, RuleResult today) {
        return states(new CommitComparison(now, before, List.of(then)).on(List.of(today)));
    }

    private static List<String> states(List<RuleResult> results) {
        List<String> states = new ArrayList<>();
        for (JudgedFinding finding : results.get(0).findings()) {
            states.add(finding.state().orElse(""));
        }
        return states;
    }

    private static Finding at(String path, int line, String subject, String message) {
        return Finding.of(Location.of(path, line), subject, message, "Mend it");
    }

    private static RuleResult failed(Finding... findings) {
        return result(Verdict.failed("m", List.of(findings)));
    }

    private static RuleResult result(Verdict verdict) {
        return new RuleResult(
                RuleInfo.of("docs-links", Family.COMMUNITY, Severity.ERROR, "It is so"), Severity.ERROR, verdict);
    }
}
