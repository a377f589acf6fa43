package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ReadmeTest {

    private static final String TEXT =
            "Acme counts sheep. It is for shepherds with more than one flock and needs a Java runtime, nothing else.";

    private final Readme rule = new Readme();

    @Test
    void passes_with_a_readme_at_the_root_whatever_the_case() {
        Verdict verdict = Repository.with("ReadMe.TXT", TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.location()).hasToString("Optional[ReadMe.TXT]"));
    }

    @Test
    void passes_with_a_readme_in_the_github_folder() {
        assertThat(Repository.with(".github/README.md", TEXT).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void fails_at_the_pom_and_names_the_nearest_miss() {
        Verdict verdict = Repository.withPom().and("server/README.md", TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.message()).contains("found server/README.md");
        });
    }

    @Test
    void fails_for_a_readme_that_git_does_not_track() {
        Verdict verdict = Repository.withPom().andUntracked("README.md", TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("README.md (not tracked by Git)");
    }

    @Test
    void fails_for_a_readme_that_says_nothing() {
        assertThat(Repository.with("README.md", "# acme").check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_file_whose_name_only_starts_with_readme_is_none() {
        assertThat(Repository.with("readme_template.md", TEXT).check(rule).outcome())
                .isEqualTo(Outcome.FAILED);
    }
}
