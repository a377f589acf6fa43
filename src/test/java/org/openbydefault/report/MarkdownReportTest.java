package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Severity;

class MarkdownReportTest {

    private final MarkdownReport report = new MarkdownReport();

    @Test
    void begins_with_the_state_of_life() {
        assertThat(new MarkdownReport().render(Results.ended()))
                .containsSubsequence("### Open by default", "**This project is archived, says ", "Policy ");
    }

    @Test
    void shows_new_findings_first_and_folds_the_others() {
        String page = new MarkdownReport().render(Results.compared());

        assertThat(page)
                .contains("1 new finding; 3 were there at 3f2a1c9")
                .contains("<summary>3 as before, 2 accepted</summary>")
                .contains("accepted until 2027-03-31: The pictures move to the site");
        assertThat(page.indexOf("docs/d.md:4")).isLessThan(page.indexOf("<details>"));
        assertThat(page.indexOf("docs/a.md:1")).isGreaterThan(page.indexOf("<details>"));
    }

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich.md", report.render(Results.rich()));
    }

    @Test
    void says_so_when_all_is_well() {
        assertThat(report.render(Results.passing())).isEqualTo("""
                        ### Open by default: no rule failed

                        1 rule: 1 passed, 0 failed. Policy open-by-default, kind service.

                        <details><summary>1 passed</summary>

                        - [readme]: README.md has 512 words – <code>README.md</code>

                        </details>

                        [readme]: https://github.com/openbydefault/open-by-default-maven-plugin/blob/v0.1.0/docs/rules/readme.md
                        """);
    }

    @Test
    void a_failure_that_does_not_fail_the_build_is_told_apart() {
        assertThat(report.render(Results.withoutPom(
                        Results.failed("readme", Severity.ERROR, Results.finding("a", 1, "None", "Add one")))))
                .startsWith("### Open by default: 1 error; the build goes on\n");
    }

    @Test
    void hostile_text_stays_text_in_its_cell() {
        String hostile = rows(report.render(Results.rich())).stream()
                .filter(row -> row.contains("acme.contact"))
                .findFirst()
                .orElseThrow();

        assertThat(hostile)
                .contains("&lt;script&gt;", "\\|", "\\`code\\`", "\\[link\\](javascript:x)", "\\*\\*bold\\*\\*")
                .doesNotContain("<script", "\u001b", "\u202e");
    }

    @Test
    void mentions_nobody_and_refers_to_no_issue() {
        assertThat(report.render(Results.rich())).contains("issue #&#8203;12 &amp; @&#8203;docs");
    }

    @Test
    void mentions_nobody_at_the_start_of_a_text_either() {
        assertThat(MarkdownText.line("@team (@other) a@b.org #12 # 12 C#"))
                .isEqualTo("@&#8203;team (@&#8203;other) a@b.org #&#8203;12 # 12 C#");
    }

    @Test
    void fixes_can_still_be_copied() {
        assertThat(report.render(Results.rich())).contains("for example ssh://git@github.com/acme/app.git");
    }

    @Test
    void what_is_to_be_pasted_keeps_its_indentation_and_becomes_no_link() {
        assertThat(MarkdownText.fix(Fix.of("Add it:", "<scm>", "  <url>https://git.example/a</url>", "</scm>")))
                .isEqualTo("Add it:<br><code>&lt;scm&gt;</code>"
                        + "<br><code>  &lt;url&gt;https&#58;//git.example/a&lt;/url&gt;</code>"
                        + "<br><code>&lt;/scm&gt;</code>");
    }

    @Test
    void fits_a_comment_whatever_the_number_of_findings() {
        String page = report.render(Results.large(5000));

        assertThat(page.length()).isLessThan(65_536);
        assertThat(rows(page)).hasSizeGreaterThan(100);
        assertThat(page).containsPattern("and [0-9]+ more, see report\\.json");
    }

    @Test
    void a_cut_does_not_uncover_credentials() {
        String text = "x".repeat(980) + " https://user:secretsecretsecret@acme.org/";

        assertThat(report.render(Results.result(
                        Severity.ERROR,
                        List.of(Results.failed("a", Severity.ERROR, Results.finding("a.md", 1, text, text))))))
                .doesNotContain("secret", "user:")
                .contains("https://\\*\\*\\*");
    }

    @Test
    void fits_a_comment_whatever_the_length_of_a_text() {
        Finding endless = Results.finding("a.md", 1, "*".repeat(100_000), "<".repeat(100_000));

        assertThat(report.render(
                        Results.result(Severity.ERROR, List.of(Results.failed("a", Severity.ERROR, endless, endless)))))
                .hasSizeLessThan(65_536);
    }

    private static List<String> rows(String page) {
        return page.lines().filter(line -> line.startsWith("| ")).toList();
    }
}
