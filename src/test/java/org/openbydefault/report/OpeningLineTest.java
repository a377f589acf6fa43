package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Family;

class OpeningLineTest {

    private static final DetectedKind SERVICE = new DetectedKind(
            ProjectKind.SERVICE,
            "packaging war in app/pom.xml",
            List.of(Evidence.at("app/pom.xml", "packaging war")),
            List.of());

    @Test
    void says_what_is_checked_as_what_and_by_which_policy() {
        assertThat(OpeningLine.of("org.acme:app:1.0", SERVICE, false, "strict", Optional.empty()))
                .isEqualTo(
                        "Checking org.acme:app:1.0, kind service (packaging war in app/pom.xml; if not, set <kind>), policy strict");
    }

    @Test
    void a_kind_without_evidence_has_its_reason_too() {
        DetectedKind library = DetectedKind.given(ProjectKind.LIBRARY, "nothing says that it is deployed and operated");

        assertThat(OpeningLine.of("flock", library, false, "strict", Optional.of(Family.LICENSE)))
                .isEqualTo(
                        "Checking flock, kind library (nothing says that it is deployed and operated; if it is operated, set"
                                + " <kind>service</kind>), policy strict, family license");
        assertThat(OpeningLine.of("flock", library, true, "strict", Optional.empty()))
                .contains("kind library (as configured)");
    }

    @Test
    void names_the_signals_that_came_close_and_the_parameter() {
        DetectedKind library = new DetectedKind(
                ProjectKind.LIBRARY,
                "nothing says that it is deployed and operated",
                List.of(),
                List.of(Evidence.at("distribution/bin/startup.sh", "start script")));

        assertThat(OpeningLine.of("flock", library, false, "strict", Optional.empty()))
                .contains("kind library (nothing says that it is deployed and operated; distribution/bin/startup.sh"
                        + " (start script) found: if it is operated, set <kind>service</kind>), policy");
    }

    @Test
    void is_no_command_of_a_ci_system() {
        assertThat(OpeningLine.of("##[group]x", SERVICE, false, "a\n::error::b", Optional.empty()))
                .contains("# #[group]x")
                .doesNotContain("\n");
    }
}
