package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class SupportTest {

    private static final String TEXT =
            "Ask in the forum; somebody answers within a week. Releases of the last two years get fixes, older ones do not.";

    private final Support rule = new Support();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Support\n\n" + TEXT,
                "## Getting help\n\n" + TEXT,
                "## Community & Support\n\n" + TEXT,
                "## Supported versions\n\n" + TEXT,
                "## Hilfe\n\n" + TEXT,
                "Questions? [Ask](https://github.com/acme/app/discussions)",
                "Talk to us at https://gitter.im/acme/app",
                "Join the [mailing list](https://acme.org/list)",
            })
    void the_readme_may_say_it(String markdown) {
        assertThat(outcome(markdown)).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Android support\n\n" + TEXT,
                "## Browser support\n\n" + TEXT,
                "## Support for Java 17\n\n" + TEXT,
                "## Support us\n\n" + TEXT,
                "## Support\n\nSee above.",
                "It supports PostgreSQL. See [Java support](https://acme.org/java-support).",
            })
    void support_of_something_does_not_count(String markdown) {
        assertThat(outcome(markdown)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_support_file_passes() {
        assertThat(Repository.withPom()
                        .and(".github/SUPPORT.md", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_file_about_what_the_product_supports_does_not_count() {
        assertThat(Repository.withPom()
                        .and("docs/11397-support-html-in-descriptions.md", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void machine_readable_contacts_count_with_their_line() {
        Verdict verdict = Repository.withPom()
                .and("publiccode.yml", "maintenance:", "  type: community", "  contacts:", "    - name: Ada")
                .and(
                        ".github/ISSUE_TEMPLATE/config.yml",
                        "contact_links:",
                        "  - name: Forum",
                        "    url: https://acme.org")
                .check(rule);

        assertThat(verdict.evidence())
                .extracting(evidence -> evidence.location().orElseThrow().toString())
                .containsExactly("publiccode.yml:4", ".github/ISSUE_TEMPLATE/config.yml:2");
    }

    @Test
    void a_file_of_contacts_that_cannot_be_read_is_no_evidence() {
        assertThat(Repository.withPom()
                        .and("publiccode.yml", "maintenance: [")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private Outcome outcome(String markdown) {
        return Repository.withPom()
                .and("README.md", "# Acme", "", markdown)
                .check(rule)
                .outcome();
    }
}
