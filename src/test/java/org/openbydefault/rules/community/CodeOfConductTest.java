package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class CodeOfConductTest {

    private static final String TEXT =
            "We treat each other with respect. Whoever sees that somebody does not may write to conduct@acme.org at any time.";

    private final CodeOfConduct rule = new CodeOfConduct();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODE_OF_CONDUCT.md",
                "code-of-conduct.adoc",
                ".github/CodeOfConduct.md",
                "docs/CODE_OF_CONDUCT",
                "Verhaltenskodex.md"
            })
    void a_file_where_forges_look_passes(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See our [code of conduct](https://acme.org/conduct).",
                "## Code of conduct\n\n" + TEXT,
                "[![Contributor Covenant](https://img.shields.io/x)](https://www.contributor-covenant.org/version/2/1/code_of_conduct/)",
            })
    void the_readme_may_say_it_or_link_to_it(String markdown) {
        assertThat(Repository.withPom().and("README.md", markdown).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_broken_link_is_the_nearest_miss() {
        Verdict verdict = Repository.withPom()
                .and("CONTRIBUTING.md", "Keep to the [code of conduct](CODE_OF_CONDUCT.adoc).")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("the nearest: CONTRIBUTING.md:1 links to CODE_OF_CONDUCT.adoc");
    }

    @Test
    void a_file_without_text_fails() {
        Verdict verdict = Repository.withPom()
                .and("CODE_OF_CONDUCT.md", "# Code of conduct")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).endsWith("the nearest: CODE_OF_CONDUCT.md has no text");
    }
}
