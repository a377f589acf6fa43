package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Severity;

class JsonReportTest {

    private final JsonReport report = new JsonReport();

    static Stream<CheckResult> results() {
        return Stream.of(
                Results.rich(),
                Results.passing(),
                Results.compared(),
                Results.ended(),
                Results.large(500),
                Results.withoutPom(
                        Results.failed("readme", Severity.INFO, Results.finding("main.tf", 0, "None", "Add one"))));
    }

    @ParameterizedTest
    @MethodSource("results")
    void keeps_to_the_published_schema(CheckResult result) throws IOException {
        assertThat(violations(report.render(result))).isEmpty();
    }

    @Test
    void the_state_of_life_stands_before_the_results_the_end_first() {
        assertThat(report.render(Results.ended()))
                .containsSubsequence(
                        "\"life\": [",
                        "\"state\": \"archived\"",
                        "\"path\": \"README.md\"",
                        "\"line\": 1",
                        "\"state\": \"change log ended\"",
                        "\"results\": [");
        assertThat(report.render(Results.passing())).doesNotContain("\"life\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1|\"schemaVersion\": 2",
                "\"failOn\": \"warning\"|\"failOn\": \"off\"",
                "\"path\": \"pom.xml\"|\"path\": \"/home/me/pom.xml\"",
                "\"outcome\": \"review\"|\"outcome\": \"passed\"",
                "\"line\": 14|\"line\": 0",
                "\"message\":|\"text\":",
            })
    void the_schema_refuses_what_is_wrong(String right, String wrong) throws IOException {
        String json = report.render(Results.rich());

        assertThat(json).contains(right);
        assertThat(violations(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void shows_what_is_new_and_what_is_accepted_as_approved() throws IOException {
        Approved.assertApproved("compared.json", report.render(Results.compared()));
    }

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich.json", report.render(Results.rich()));
    }

    @Test
    void does_not_depend_on_the_order_in_which_places_were_found() {
        List<Finding> findings = new ArrayList<>(List.of(
                Results.finding("b.md", 2, "Two", "Fix"),
                Results.finding("b.md", 10, "Ten", "Fix"),
                Results.finding("b.md", 2, "Another", "Fix"),
                Results.finding("a.md", 99, "Last", "Fix")));
        String json = render(findings);
        Collections.reverse(findings);

        assertThat(render(findings)).isEqualTo(json);
        assertThat(json).containsSubsequence("\"Last\"", "\"Another\"", "\"Two\"", "\"Ten\"");
    }

    @Test
    void says_never_where_nothing_fails_the_build() {
        assertThat(report.render(Results.withoutPom(
                        Results.failed("readme", Severity.INFO, Results.finding("a", 0, "None", "Add one")))))
                .contains("\"failOn\": \"never\"")
                .doesNotContain("coordinates");
    }

    private String render(List<Finding> findings) {
        return report.render(Results.result(
                Severity.ERROR,
                List.of(Results.failed("docs-links", Severity.WARNING, findings.toArray(new Finding[0])))));
    }

    private static List<Error> violations(String json) throws IOException {
        String schema = Files.readString(Path.of("docs/report-schema.json"));
        return Schemas.violations(SpecificationVersion.DRAFT_2020_12, schema, json);
    }
}
