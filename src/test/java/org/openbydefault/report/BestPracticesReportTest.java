package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openbydefault.document.Formats;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.BuiltInRules;

class BestPracticesReportTest {

    private final BestPracticesReport report = new BestPracticesReport();

    @Test
    void answers_criteria_of_the_badge_alone_and_only_that_they_are_met() throws IOException {
        Map<String, String> answers = answers(all(Verdict.passed("Found", Evidence.at(Location.of("A.md", 7), ""))));

        assertThat(answers).hasSizeGreaterThan(30);
        List<String> criteria = criteria();
        answers.forEach((key, value) -> {
            String criterion = key.replaceFirst("_(status|justification)$", "");
            assertThat(criteria).contains(criterion);
            assertThat(value).isEqualTo(key.endsWith("_status") ? "Met" : "Found: A.md:7");
        });
    }

    @Test
    void a_place_at_a_forge_is_an_address() {
        CheckResult result = all(Verdict.passed("Found", Evidence.at(Location.of("A.md", 7), "")))
                .with(Optional.of(new CheckedSource(
                        "https://github.com/acme/app.git", "3f2a1c9", Optional.of(LocalDate.of(2026, 3, 1)))));

        assertThat(answers(result))
                .containsEntry("contribution_justification", "Found: https://github.com/acme/app/blob/3f2a1c9/A.md#L7");
    }

    @Test
    void says_nothing_of_what_did_not_pass_or_has_no_place_in_the_repository() {
        assertThat(answers(all(Verdict.unknown("No Git")))).isEmpty();
        assertThat(answers(all(Verdict.failed(Location.of("pom.xml"), "a", "No", "Add one"))))
                .isEmpty();
        assertThat(answers(all(Verdict.passed("Nothing was found")))).isEmpty();
        assertThat(answers(all(
                        Verdict.passed("By link", Evidence.byLink(Location.of("A.md", 1), "https://acme.example/")))))
                .isEmpty();
    }

    @Test
    void what_lies_in_another_repository_is_no_place_in_this_one() {
        Evidence elsewhere = Evidence.inSister(Location.of("README.md", 3), ".github@3f2a1c9 CONTRIBUTING.md");

        assertThat(answers(all(Verdict.passed("In the organisation's files", elsewhere))))
                .isEmpty();
    }

    @Test
    void leaves_to_a_person_what_is_found_and_asks_for_more() {
        assertThat(answers(all(Verdict.passed("Found", Evidence.at("A.md", "")))))
                .containsKeys("osps_le_03_01_status", "osps_qa_05_01_status", "osps_gv_03_01_status")
                .doesNotContainKeys("osps_vm_01_01_status", "osps_qa_01_01_status", "osps_gv_01_02_status");
    }

    private static CheckResult all(Verdict verdict) {
        return Results.result(
                Severity.ERROR,
                BuiltInRules.all().stream()
                        .map(rule -> new RuleResult(rule.info(), Severity.WARNING, verdict))
                        .toList());
    }

    private Map<String, String> answers(CheckResult result) {
        DataNode root = new Formats()
                .data(new SourceText(".bestpractices.json", report.render(result), false))
                .value()
                .orElseThrow()
                .get(0);
        Map<String, String> answers = new TreeMap<>();
        root.members().forEach((key, value) -> answers.put(key, value.text().orElse("")));
        return answers;
    }

    private static List<String> criteria() throws IOException {
        try (var stream = BestPracticesReportTest.class.getResourceAsStream("bestpractices-criteria.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
