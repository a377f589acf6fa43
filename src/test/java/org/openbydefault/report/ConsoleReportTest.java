package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

class ConsoleReportTest {

    private static final String PATH = "target/open-by-default/index.html";
    private static final Directions TO_PAGE = Directions.ofMaven(Optional.of(PATH), "html", "mvn open-by-default:");
    private static final Directions WITHOUT_PAGE =
            Directions.ofMaven(Optional.empty(), "sarif,html", "mvn open-by-default:");

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich-console.txt", log(report(true), Results.rich()));
    }

    @Test
    void shows_new_findings_first_and_folds_the_others() {
        assertThat(log(report(false), Results.compared())).isEqualTo("""
                        [ERROR] docs/d.md:4 docs-links: The image leads to d.png
                        [ERROR]     fix: Commit it
                        [INFO] pom.xml:1 scm: accepted: The pictures move to the site, see issue 12
                        [INFO] docs/c.md:3 docs-links: accepted no more since 2027-01-01: The pictures move to the site, see issue 12
                        [INFO] docs/b.md:2 docs-links: accepted until 2027-03-31: The pictures move to the site, see issue 12
                        [INFO] docs/a.md:1 docs-links: 1 as before
                        [INFO] pom.xml ci: 1 as before
                        [INFO] scm at gone.xml is accepted and found no more
                        [INFO] 1 new finding; 3 were there at 3f2a1c9 (2026-08-01, merge base with origin/main, 12 commits back) and do not
                        [INFO]   fail the build; 2 are fixed
                        [INFO] 3 rules: 0 passed, 2 failed (1 error, 1 warning), 1 accepted; see target/open-by-default/index.html
                        [INFO] Start with: commit it (docs-links)
                        """);
    }

    @Test
    void begins_with_the_state_of_life() {
        assertThat(log(report(false), Results.ended())).startsWith("""
                        [INFO] This project is archived, says README.md:1: what is wrong with it is for information
                        [INFO] The change log ended long before this version: CHANGES.md:3 ends at “1.2”, and the POM is at 4.0
                        """);
    }

    @Test
    void rules_without_findings_are_listed_only_when_verbose() {
        assertThat(log(report(false), Results.passing())).isEqualTo("""
                        [INFO] 1 rule: 1 passed, 0 failed; see target/open-by-default/index.html
                        """);
        assertThat(log(report(true), Results.passing())).startsWith("[INFO] passed readme: ");
    }

    @Test
    void a_rule_that_would_fail_the_build_is_named_where_its_outcome_is_not_known() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(
                        new RuleResult(
                                RuleInfo.of("scm", Family.METADATA, Severity.ERROR, "It is there"),
                                Severity.ERROR,
                                Verdict.unknown("The parent was not read")),
                        new RuleResult(
                                RuleInfo.of("ci", Family.METADATA, Severity.ERROR, "It is there"),
                                Severity.WARNING,
                                Verdict.unknown("No Git"))));

        assertThat(log(report(false), result)).startsWith("""
                        [WARNING] scm: not known: The parent was not read
                        [INFO] 2 rules: 0 passed, 0 failed, 2 unknown""");
    }

    @Test
    void errors_that_are_not_to_fail_the_build_are_said_not_to() {
        CheckResult result = Results.result(
                Severity.OFF,
                List.of(Results.failed(
                        "readme", Severity.ERROR, Results.finding("pom.xml", 3, "None found", "Add it"))));

        assertThat(log(report(false), result))
                .contains("1 failed (1 error); failOn is never, so the build goes on; see");
    }

    @Test
    void colours_the_place_and_the_rule() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "readme", Severity.ERROR, Results.finding("pom.xml", 3, "None found", "Add it"))));

        String first = report(false).lines(result).get(0).text((style, text) -> "<" + style + " " + text + ">");

        assertThat(first).isEqualTo("<STRONG pom.xml:3> <FAILURE readme:> None found");
    }

    @Test
    void lines_are_no_wider_than_they_may_be() {
        String wide =
                "漢字かな交じり文".repeat(40) + " " + "x".repeat(300) + " " + "e\u0301".repeat(200) + " " + "word ".repeat(60);
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed("readme", Severity.ERROR, Results.finding(wide.strip(), 3, wide, wide))));

        List<ConsoleLine> lines = report(false).lines(result);

        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.text())).isBetween(1, 110));
        assertThat(String.join("", texts(lines)).replace(" ", "")).contains("x".repeat(300), "word".repeat(60));
    }

    @Test
    void a_line_ends_in_no_space() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "no-binaries",
                        Severity.ERROR,
                        Results.finding("p".repeat(60), 0, "x".repeat(50), "Remove it"))));

        assertThat(texts(report(false).lines(result))).startsWith("p".repeat(60) + " no-binaries:");
    }

    @Test
    void what_the_log_does_not_show_is_not_laid_out() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(
                        Results.failed("readme", Severity.ERROR, Results.finding("pom.xml", 3, "None", "Write it")),
                        Results.failed("ci", Severity.WARNING, Results.finding("pom.xml", 4, "None", "Set it up"))));

        assertThat(texts(new ConsoleReport(TO_PAGE, true, Level.ERROR, 80).lines(result)))
                .contains("pom.xml:3 readme: None")
                .doesNotContain("ci")
                .doesNotContain(PATH);
        assertThat(texts(new ConsoleReport(TO_PAGE, true, Level.WARNING, 80).lines(result)))
                .contains("pom.xml:4 ci: None")
                .doesNotContain(PATH);
    }

    @Test
    void lines_fit_the_terminal() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "readme", Severity.ERROR, Results.finding("pom.xml", 3, "word ".repeat(60), "Add it"))));

        assertThat(new ConsoleReport(TO_PAGE, false, Level.INFO, 80).lines(result))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.text())).isLessThanOrEqualTo(70));
        assertThat(new ConsoleReport(TO_PAGE, false, Level.INFO, 1).lines(result))
                .hasSameSizeAs(new ConsoleReport(TO_PAGE, false, Level.INFO, 60).lines(result));
    }

    @Test
    void what_is_to_be_pasted_is_neither_broken_nor_preceded_by_the_level() {
        String element = "<url>https://github.com/acme/" + "a".repeat(100) + "</url>";
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "scm",
                        Severity.ERROR,
                        Results.finding(
                                "pom.xml", 3, "No address", Fix.of("Add it:", "<scm>", "  " + element, "</scm>")))));

        assertThat(log(report(false), result)).contains("""
                        [ERROR]     fix: Add it:
                            <scm>
                              %s
                            </scm>
                        """.formatted(element));
    }

    @Test
    void a_pasted_line_is_no_command_of_a_ci_system() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "scm",
                        Severity.ERROR,
                        Results.finding(
                                "pom.xml",
                                3,
                                "x",
                                Fix.of("Add it:", "  ::error::x", "\u00a0::error::y", "##[group]")))));

        assertThat(log(report(false), result))
                .contains("\n    : :error::x\n")
                .contains("\n    : :error::y\n")
                .contains("\n    # #[group]\n");
    }

    @Test
    void a_fix_for_several_places_is_said_once() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "scm",
                        Severity.ERROR,
                        Results.finding("pom.xml", 3, "x", "Do this"),
                        Results.finding("pom.xml", 4, "y", "Do this"),
                        Results.finding("pom.xml", 5, "z", "Do that"))));

        assertThat(log(report(false), result)).startsWith("""
                        [ERROR] pom.xml:3 scm: x
                        [ERROR] pom.xml:4 scm: y
                        [ERROR]     fix: Do this
                        [ERROR] pom.xml:5 scm: z
                        [ERROR]     fix: Do that
                        """);
    }

    @Test
    void nothing_hidden_reaches_the_terminal() {
        String log = log(report(true), Results.rich());

        assertThat(log.replace("\n", "").codePoints()).noneMatch(HiddenCharacters::isHidden);
        assertThat(log).contains("\\u001b[31mred", "\\u202eesrever").doesNotContain("hunter2", "s3cret");
    }

    @Test
    void a_long_list_is_cut() {
        assertThat(report(false).lines(Results.large(5000)))
                .hasSize(50 * (2 * ConsoleReport.FINDINGS_PER_RULE + 1) + 3)
                .anySatisfy(line -> assertThat(line.text()).isEqualTo("  and 90 more of rule-100; see " + PATH));
    }

    @Test
    void where_no_page_is_the_last_line_says_how_to_get_one() {
        List<String> texts = texts(new ConsoleReport(WITHOUT_PAGE, false, Level.INFO, 120).lines(Results.large(5000)));

        assertThat(texts).contains("  and 90 more of rule-100");
        assertThat(texts.get(texts.size() - 1))
                .isEqualTo("As a page, with the evidence: add -DopenByDefault.formats=sarif,html");
    }

    private static ConsoleReport report(boolean verbose) {
        return new ConsoleReport(TO_PAGE, verbose, Level.INFO, ConsoleReport.COLUMNS);
    }

    private static String log(ConsoleReport report, CheckResult result) {
        StringBuilder log = new StringBuilder();
        for (ConsoleLine line : report.lines(result)) {
            assertThat(line.level()).isNotNull();
            log.append('[')
                    .append(line.level() == Level.WARNING ? "WARNING" : line.level())
                    .append("] ");
            log.append(line.text()).append('\n');
        }
        return log.toString();
    }

    private static List<String> texts(List<ConsoleLine> lines) {
        List<String> texts = new ArrayList<>();
        for (ConsoleLine line : lines) {
            texts.add(line.text());
        }
        return texts;
    }
}
