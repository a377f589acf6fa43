package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitlabReportTest {

    private final GitlabReport report = new GitlabReport();

    @Test
    void has_what_gitlab_demands() {
        Set<String> fingerprints = new HashSet<>();
        JsonNode violations = JsonMapper.shared().readTree(report.render(Results.rich()));

        assertThat(violations.size()).isEqualTo(17);
        for (JsonNode violation : violations) {
            assertThat(violation.path("description").asString()).isNotBlank();
            assertThat(violation.path("check_name").asString()).isNotBlank();
            assertThat(violation.path("severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(violation.path("location").path("path").asString())
                    .isNotBlank()
                    .doesNotStartWith("./");
            assertThat(violation.path("location").path("lines").path("begin").asInt())
                    .isPositive();
            assertThat(fingerprints.add(violation.path("fingerprint").asString()))
                    .isTrue();
        }
    }

    @Test
    void is_an_empty_list_without_findings() {
        assertThat(report.render(Results.passing())).isEqualTo("[]\n");
    }

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich-gitlab.json", report.render(Results.rich()));
    }
}
