package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.rule.Severity;

class ConsoleReportTest {

    private static final String PATH = "target/open-by-default/report.json";

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich-console.txt", log(new ConsoleReport(PATH, true), Results.rich()));
    }

    @Test
    void rules_without_findings_are_listed_only_when_verbose() {
        assertThat(log(new ConsoleReport(PATH, false), Results.passing())).isEqualTo("""
                        [INFO] 1 rule: 1 passed, 0 failed; see target/open-by-default/report.json
                        """);
        assertThat(log(new ConsoleReport(PATH, true), Results.passing())).startsWith("[INFO] passed readme: ");
    }

    @Test
    void colours_the_place_and_the_rule() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "readme", Severity.ERROR, Results.finding("pom.xml", 3, "None found", "Add it"))));

        String first = new ConsoleReport(PATH, false)
                .lines(result)
                .get(0)
                .text((style, text) -> "<" + style + " " + text + ">");

        assertThat(first).isEqualTo("<STRONG pom.xml:3> <FAILURE readme:> None found");
    }

    @Test
    void lines_are_no_wider_than_they_may_be() {
        String wide =
                "漢字かな交じり文".repeat(40) + " " + "x".repeat(300) + " " + "e\u0301".repeat(200) + " " + "word ".repeat(60);
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed("readme", Severity.ERROR, Results.finding(wide.strip(), 3, wide, wide))));

        List<ConsoleLine> lines = new ConsoleReport(PATH, false).lines(result);

        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.text())).isBetween(1, ConsoleLine.WIDTH));
        assertThat(String.join("", texts(lines)).replace(" ", "")).contains("x".repeat(300), "word".repeat(60));
    }

    @Test
    void nothing_hidden_reaches_the_terminal() {
        String log = log(new ConsoleReport(PATH, true), Results.rich());

        assertThat(log.replace("\n", "").codePoints()).noneMatch(HiddenCharacters::isHidden);
        assertThat(log).contains("\\u001b[31mred", "\\u202eesrever").doesNotContain("hunter2", "s3cret");
    }

    @Test
    void a_long_list_is_cut() {
        assertThat(new ConsoleReport(PATH, false).lines(Results.large(5000)))
                .hasSize(50 * (2 * ConsoleReport.FINDINGS_PER_RULE + 1) + 1)
                .anySatisfy(line -> assertThat(line.text()).isEqualTo("  and 90 more of rule-100, see " + PATH));
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
