package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Severity;

class FailureMessageTest {

    private static final Directions DIRECTIONS =
            Directions.ofMaven(Optional.of("target/open-by-default/index.html"), "html", "mvn open-by-default:");

    @Test
    void stands_alone() {
        assertThat(FailureMessage.of(Results.rich(), DIRECTIONS)).isEqualTo("""
                        3 rules failed at 15 places (policy open-by-default, failOn warning):
                          pom.xml:14 license-declared: The licence 'Apache-2.0' has no <url>; looked at <licenses> \
                        of pom.xml and its parents in this repository
                          pom.xml:41 scm-public: scm:git:https://***@git.acme.lan/app.git needs an account and a \
                        network of yours
                          docs/page.md:1 docs-links: The link to missing-1.md leads nowhere; nearest is docs/present.md
                          and 12 more
                        Start with: add the address (license-declared) · name the public address (scm-public) · \
                        correct the link or commit docs/missing-1.md (docs-links)
                        Every place with its fix, as a page: target/open-by-default/index.html
                        About a rule: mvn open-by-default:explain -DopenByDefault.rule=license-declared""");
    }

    @Test
    void names_three_places_of_the_only_rule() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "readme",
                        Severity.ERROR,
                        Results.finding("a", 4, "Four", "Fix"),
                        Results.finding("a", 3, "Three", "Fix"),
                        Results.finding("a", 2, "Two", "Fix"),
                        Results.finding("a", 1, "One", "Fix"))));

        assertThat(FailureMessage.of(result, DIRECTIONS))
                .contains("\n  a:1 readme: One\n  a:2 readme: Two\n  a:3 readme: Three\n  and 1 more\n");
    }

    @Test
    void names_the_only_offender_and_cuts_what_is_long() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "readme", Severity.ERROR, Results.finding("a\u001bb", 0, "x\n" + "😀".repeat(150), "Add it"))));

        assertThat(FailureMessage.of(result, DIRECTIONS))
                .startsWith(
                        "1 rule failed at 1 place (policy open-by-default, failOn error):\n  a\\u001bb readme: x 😀")
                .contains("😀...\n")
                .doesNotContain("more");
    }
}
