package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private final SarifReport report = new SarifReport();

    static Stream<CheckResult> results() {
        return Stream.of(Results.rich(), Results.passing(), Results.large(500));
    }

    @ParameterizedTest
    @MethodSource("results")
    void keeps_to_the_official_schema(CheckResult result) throws IOException {
        assertThat(violations(report.render(result))).isEmpty();
    }

    @Test
    void the_schema_is_really_asked() throws IOException {
        assertThat(violations(report.render(Results.rich()).replace("\"level\": \"note\"", "\"level\": \"info\"")))
                .isNotEmpty();
    }

    /** What makes GitHub refuse a file: codeql-action#1738 and #2456, scorecard-action#1149. */
    @ParameterizedTest
    @MethodSource("results")
    void gives_github_what_it_demands(CheckResult result) {
        JsonNode run = run(result);

        for (JsonNode one : run.path("results")) {
            assertThat(one.path("message").path("text").asString()).isNotBlank();
            assertThat(one.path("locations").size()).isEqualTo(1);
            JsonNode place = one.path("locations").get(0).path("physicalLocation");
            assertThat(place.path("artifactLocation").path("uri").asString())
                    .isNotBlank()
                    .doesNotStartWith("/")
                    .doesNotContain(" ", "\\", ":");
            assertThat(place.path("region").path("startLine").asInt()).isPositive();
            JsonNode rule = run.path("tool")
                    .path("driver")
                    .path("rules")
                    .get(one.path("ruleIndex").asInt());
            assertThat(rule.path("id").asString()).isEqualTo(one.path("ruleId").asString());
        }
    }

    @Test
    void lists_every_rule_but_only_findings_as_results() {
        JsonNode run = run(Results.rich());

        assertThat(texts(run.path("tool").path("driver").path("rules"), "id"))
                .hasSize(10)
                .contains("license-file", "readme", "operations-docs", "container-images");
        assertThat(new HashSet<>(texts(run.path("results"), "ruleId")))
                .containsExactlyInAnyOrder(
                        "acme.contact", "docs-links", "license-declared", "license-recognized", "scm-public");
    }

    @Test
    void what_the_user_made_quieter_for_a_reason_is_suppressed() {
        JsonNode suppression = suppressions(Severity.ERROR, Severity.WARNING, "It moves here in March")
                .get(0);

        assertThat(suppression.path("kind").asString()).isEqualTo("external");
        assertThat(suppression.path("status").asString()).isEqualTo("accepted");
        assertThat(suppression.path("justification").asString()).isEqualTo("It moves here in March");
    }

    @Test
    void a_finding_is_not_suppressed_without_a_reason_or_at_full_loudness_or_where_it_fails_the_build() {
        assertThat(suppressions(Severity.ERROR, Severity.WARNING, null)).isEmpty();
        assertThat(suppressions(Severity.ERROR, Severity.ERROR, "It moves here in March"))
                .isEmpty();
        assertThat(suppressions(Severity.WARNING, Severity.WARNING, "It moves here in March"))
                .isEmpty();
    }

    private JsonNode suppressions(Severity failOn, Severity severity, @Nullable String reason) {
        RuleResult failed = Results.failed("scm", Severity.ERROR, Results.finding("pom.xml", 1, "No <scm>", "Add it"));
        RuleResult configured = new RuleResult(failed.info(), severity, failed.verdict(), Optional.ofNullable(reason));
        JsonNode suppressions = run(Results.result(failOn, List.of(configured)))
                .path("results")
                .get(0)
                .path("suppressions");
        assertThat(suppressions.isArray()).isTrue();
        return suppressions;
    }

    @Test
    void rules_of_others_have_no_page() {
        JsonNode rules = run(Results.rich()).path("tool").path("driver").path("rules");

        assertThat(rules.get(0).path("id").asString()).isEqualTo("acme.contact");
        assertThat(rules.get(0).has("helpUri")).isFalse();
        assertThat(rules.get(1).path("helpUri").asString()).endsWith("/docs/rules/container-images.md");
    }

    @Test
    void text_of_a_repository_is_no_link() {
        for (JsonNode one : run(Results.rich()).path("results")) {
            assertThat(one.path("message").path("text").asString()).doesNotContain("](");
        }
    }

    @Test
    void encodes_paths() {
        assertThat(report.render(Results.rich())).contains("\"uri\": \"docs/%C3%9Cberblick%201.md\"");
    }

    @Test
    void fingerprints_are_unique_and_survive_moved_lines() {
        List<String> fingerprints = fingerprints(Results.large(500));

        assertThat(new HashSet<>(fingerprints)).hasSize(500);
        assertThat(fingerprints(twice(3, 9))).hasSize(2).doesNotHaveDuplicates().isEqualTo(fingerprints(twice(50, 51)));
    }

    @Test
    void fingerprints_survive_another_wording() {
        assertThat(fingerprints(oneModule("1 module inherits <url>")))
                .isEqualTo(fingerprints(oneModule("2 modules inherit <url>")));
    }

    @Test
    void fingerprints_tell_subjects_of_one_file_apart() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "scm-public",
                        Severity.ERROR,
                        Results.finding("pom.xml", 1, "url", "Not public", "Publish it"),
                        Results.finding("pom.xml", 1, "connection", "Not public", "Publish it"))));

        assertThat(fingerprints(result)).allMatch(fingerprint -> fingerprint.endsWith(":1"));
    }

    @Test
    void says_what_is_new_and_what_is_accepted() {
        List<String> seen = new ArrayList<>();
        for (JsonNode one : run(Results.compared()).path("results")) {
            seen.add(one.path("baselineState").asString() + " "
                    + one.path("suppressions").path(0).path("justification").asString());
        }

        assertThat(seen)
                .containsExactly(
                        "unchanged accepted: The pictures move to the site, see issue 12",
                        "unchanged ",
                        "new accepted until 2027-03-31: The pictures move to the site, see issue 12",
                        "unchanged ",
                        "new ",
                        "unchanged ");
    }

    @Test
    void has_no_more_results_than_github_takes() {
        assertThat(run(Results.large(6000)).path("results").size()).isEqualTo(SarifReport.RESULT_LIMIT);
    }

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich.sarif", report.render(Results.rich()));
    }

    private static CheckResult oneModule(String message) {
        return Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "scm-inheritance",
                        Severity.WARNING,
                        Results.finding("pom.xml", 12, "url", message, "Append nothing"))));
    }

    private static CheckResult twice(int line, int other) {
        return Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "docs-links",
                        Severity.WARNING,
                        Results.finding("a.md", line, "The link to b.md leads nowhere", "Remove it"),
                        Results.finding("a.md", other, "The link to b.md leads nowhere", "Remove it"))));
    }

    private List<String> fingerprints(CheckResult result) {
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode one : run(result).path("results")) {
            fingerprints.add(
                    one.path("partialFingerprints").path("openByDefault/v2").asString());
        }
        return fingerprints;
    }

    private JsonNode run(CheckResult result) {
        return JsonMapper.shared().readTree(report.render(result)).path("runs").get(0);
    }

    private static List<String> texts(JsonNode array, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array) {
            texts.add(element.path(name).asString());
        }
        return texts;
    }

    private static List<Error> violations(String json) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return Schemas.violations(
                    SpecificationVersion.DRAFT_7, new String(schema.readAllBytes(), StandardCharsets.UTF_8), json);
        }
    }
}
