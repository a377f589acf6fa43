package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.engine.CheckResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RepositoryLineTest {

    private static final String SCHEMAS =
            "https://github.com/openbydefault/open-by-default-maven-plugin/raw/main/docs/";
    private static final CheckedRepository REPOSITORY =
            new CheckedRepository("mirrors/app", Optional.of("v1"), Optional.of("https://github.com/acme/app"));
    private static final CheckedRepository PATH_ALONE =
            new CheckedRepository("mirrors/app", Optional.empty(), Optional.empty());

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @MethodSource("org.openbydefault.report.JsonReportTest#results")
    void is_the_report_with_the_repository_on_one_line(CheckResult result) throws IOException {
        String line = RepositoryLine.of(REPOSITORY, result);

        assertThat(line).endsWith("}\n");
        assertThat(line.substring(0, line.length() - 1)).doesNotContain("\n");
        assertThat(violations(line)).isEmpty();
        ObjectNode members = (ObjectNode) json.readTree(line);
        assertThat(members.remove("repository")).isEqualTo(json.readTree("""
                        {"path": "mirrors/app", "revision": "v1", "address": "https://github.com/acme/app"}"""));
        assertThat(members.remove("$schema").asString()).endsWith("/docs/repository-line-schema.json");
        ObjectNode report = (ObjectNode) json.readTree(new JsonReport().render(result));
        report.remove("$schema");
        assertThat((JsonNode) members).isEqualTo(report);
    }

    @Test
    void says_why_a_repository_could_not_be_judged() throws IOException {
        String line = RepositoryLine.unreadable(PATH_ALONE, "1.0", "'mirrors/app' is no folder\nName one");

        assertThat(line)
                .isEqualTo("{\"$schema\":\"" + SCHEMAS.replace("main", "v1.0") + "repository-line-schema.json\","
                        + "\"schemaVersion\":1,\"tool\":{\"name\":\"open-by-default-maven-plugin\",\"version\":\"1.0\"},"
                        + "\"repository\":{\"path\":\"mirrors/app\"},"
                        + "\"error\":\"'mirrors/app' is no folder\\nName one\"}\n");
        assertThat(violations(line)).isEmpty();
        assertThat(RepositoryLine.isUnreadable(line)).isTrue();
        assertThat(RepositoryLine.isUnreadable(RepositoryLine.of(PATH_ALONE, Results.rich())))
                .isFalse();
    }

    @Test
    void the_schema_wants_either_a_report_or_an_error() throws IOException {
        String report = RepositoryLine.of(PATH_ALONE, Results.rich());
        String error = RepositoryLine.unreadable(PATH_ALONE, "1.0", "gone");

        assertThat(violations(report.replaceFirst("\"results\"", "\"other\""))).isNotEmpty();
        assertThat(violations(error.replace("\"error\"", "\"other\""))).isNotEmpty();
        assertThat(violations(error.replace("\"path\"", "\"other\""))).isNotEmpty();
    }

    @Test
    void a_line_is_known_again_by_repository_revision_address_and_version() {
        String line = RepositoryLine.unreadable(REPOSITORY, "1.0", "gone");

        assertThat(RepositoryLine.isAbout(REPOSITORY, "1.0", line)).isTrue();
        assertThat(RepositoryLine.isAbout(REPOSITORY, "1.1", line)).isFalse();
        assertThat(RepositoryLine.isAbout(PATH_ALONE, "1.0", line)).isFalse();
        assertThat(RepositoryLine.isAbout(
                        new CheckedRepository("mirrors/app", Optional.of("v1"), Optional.empty()), "1.0", line))
                .isTrue();
        assertThat(RepositoryLine.isAbout(
                        new CheckedRepository("mirrors/ap", Optional.of("v1"), Optional.empty()), "1.0", line))
                .isFalse();
    }

    private static List<Error> violations(String line) throws IOException {
        return Schemas.violations(
                SpecificationVersion.DRAFT_2020_12,
                Map.of(SCHEMAS + "report-schema.json", schema("report-schema.json")),
                schema("repository-line-schema.json"),
                line);
    }

    private static String schema(String name) throws IOException {
        return Files.readString(Path.of("docs", name));
    }
}
