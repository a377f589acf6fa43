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

    private static final DetectedKind SERVICE =
            new DetectedKind(ProjectKind.SERVICE, List.of(Evidence.at("app/pom.xml", "packaging war")));

    @Test
    void says_what_is_checked_as_what_and_by_which_policy() {
        assertThat(OpeningLine.of("org.acme:app:1.0", SERVICE, false, "strict", Optional.empty()))
                .isEqualTo("Checking org.acme:app:1.0, kind service (app/pom.xml: packaging war), policy strict");
    }

    @Test
    void a_kind_without_evidence_has_its_reason_too() {
        DetectedKind library = new DetectedKind(ProjectKind.LIBRARY, List.of());

        assertThat(OpeningLine.of("flock", library, false, "strict", Optional.of(Family.LICENSE)))
                .isEqualTo("Checking flock, kind library (nothing speaks for another), policy strict, family license");
        assertThat(OpeningLine.of("flock", library, true, "strict", Optional.empty()))
                .contains("kind library (as configured)");
    }

    @Test
    void is_no_command_of_a_ci_system() {
        assertThat(OpeningLine.of("##[group]x", SERVICE, false, "a\n::error::b", Optional.empty()))
                .contains("# #[group]x")
                .doesNotContain("\n");
    }
}
