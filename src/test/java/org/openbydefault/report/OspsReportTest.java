package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.document.Formats;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.rule.Criterion;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.BuiltInRules;

class OspsReportTest {

    private static final RuleInfo MEASURING = info("license-file")
            .measuring(Framework.OSPS_BASELINE, "OSPS-LE-03.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-LE-03.02");

    private final OspsReport report = new OspsReport();

    static Stream<CheckResult> results() {
        return Stream.of(Results.rich(), Results.passing(), Results.compared(), Results.ended());
    }

    @ParameterizedTest
    @MethodSource("results")
    void keeps_to_the_schema_of_an_evaluation_log(CheckResult result) throws IOException {
        assertThat(Schemas.violations(
                        SpecificationVersion.DRAFT_2020_12,
                        resource("gemara-evaluation-log.schema.json"),
                        report.render(result)))
                .isEmpty();
    }

    @Test
    void has_each_requirement_in_force_below_its_control() {
        DataNode log = data(report.render(Results.rich()));

        List<String> requirements = new ArrayList<>();
        for (DataNode control : log.get("evaluations").orElseThrow().items()) {
            String id = text(control, "control", "entry-id");
            for (DataNode assessment :
                    control.get("assessment-logs").orElseThrow().items()) {
                String requirement = text(assessment, "requirement", "entry-id");
                assertThat(requirement).startsWith(id + ".");
                assertThat(text(assessment, "requirement", "reference-id"))
                        .isEqualTo(text(control, "control", "reference-id"));
                requirements.add(requirement);
            }
        }
        assertThat(requirements.stream().distinct()).hasSize(64);
    }

    @Test
    void what_is_measured_passes_and_what_is_found_is_to_be_confirmed() {
        DataNode log =
                log(Verdict.passed("MIT licence text in LICENSE", Evidence.at(Location.of("LICENSE", 1), "MIT")));

        DataNode measured = assessment(log, "OSPS-LE-03.01");
        assertThat(text(measured, "result")).isEqualTo("Passed");
        assertThat(text(measured, "confidence-level")).isEqualTo("High");
        assertThat(text(measured.get("evidence").orElseThrow().items().get(0), "payload"))
                .isEqualTo("LICENSE:1");
        DataNode found = assessment(log, "OSPS-LE-03.02");
        assertThat(text(found, "result")).isEqualTo("Needs Review");
        assertThat(text(found, "message")).endsWith("(found, to be confirmed by a person)");
    }

    @Test
    void what_no_rule_looked_at_is_never_green() {
        DataNode log = log(Verdict.passed("MIT licence text in LICENSE"));

        assertThat(text(assessment(log, "OSPS-AC-01.01"), "result")).isEqualTo("Not Run");
        assertThat(text(control(log, "OSPS-AC-01"), "result")).isEqualTo("Not Run");
        assertThat(text(control(log, "OSPS-LE-03"), "result")).isEqualTo("Needs Review");
        assertThat(text(log, "result")).isNotEqualTo("Passed");
    }

    @Test
    void outcomes_keep_their_meaning_and_the_worst_is_that_of_the_control() {
        assertThat(text(control(log(Verdict.unknown("No Git")), "OSPS-LE-03"), "result"))
                .isEqualTo("Unknown");
        assertThat(text(control(log(Verdict.notApplicable("No")), "OSPS-LE-03"), "result"))
                .isEqualTo("Not Applicable");
        DataNode failed = log(Verdict.failed(Location.of("pom.xml"), "license", "No licence", "Add one"));
        assertThat(text(control(failed, "OSPS-LE-03"), "result")).isEqualTo("Failed");
        assertThat(text(log(Verdict.failed(Location.of("pom.xml"), "l", "No", "Add one")), "result"))
                .isEqualTo("Failed");
        assertThat(text(assessment(failed, "OSPS-LE-03.01"), "recommendation")).isEqualTo("Add one");
    }

    @Test
    void starts_on_the_day_of_the_commit_whenever_it_is_written() {
        CheckResult result = Results.passing()
                .with(Optional.of(new CheckedSource(
                        "https://github.com/acme/app.git", "3f2a1c9", Optional.of(LocalDate.of(2026, 3, 1)))));

        DataNode log = data(report.render(result));

        assertThat(text(assessment(log, "OSPS-AC-01.01"), "start")).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(text(log, "target", "uri")).isEqualTo("https://github.com/acme/app");
    }

    @Test
    void every_requirement_that_a_rule_supports_is_in_force() {
        List<String> known =
                BaselineRequirement.all().stream().map(BaselineRequirement::id).toList();

        assertThat(known).hasSize(64).doesNotHaveDuplicates();
        for (Rule rule : BuiltInRules.all()) {
            assertThat(known)
                    .containsAll(rule.info().supports().stream()
                            .filter(criterion -> criterion.framework() == Framework.OSPS_BASELINE)
                            .map(Criterion::id)
                            .toList());
        }
    }

    private DataNode log(Verdict verdict) {
        return data(report.render(
                Results.result(Severity.ERROR, List.of(new RuleResult(MEASURING, Severity.ERROR, verdict)))));
    }

    private static RuleInfo info(String id) {
        return RuleInfo.of(id, Family.LICENSE, Severity.ERROR, "The licence is there");
    }

    private static DataNode data(String json) {
        return new Formats()
                .data(new SourceText("osps-evaluation.json", json, false))
                .value()
                .orElseThrow()
                .get(0);
    }

    private static DataNode control(DataNode log, String id) {
        return log.get("evaluations").orElseThrow().items().stream()
                .filter(control -> text(control, "control", "entry-id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DataNode assessment(DataNode log, String id) {
        return control(log, id.substring(0, id.indexOf('.'))).get("assessment-logs").orElseThrow().items().stream()
                .filter(assessment ->
                        text(assessment, "requirement", "entry-id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(DataNode node, String... path) {
        return node.get(path).flatMap(DataNode::text).orElse("");
    }

    private static String resource(String name) throws IOException {
        try (var stream = OspsReportTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
