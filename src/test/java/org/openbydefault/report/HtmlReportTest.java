package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.BuiltInRules;

class HtmlReportTest {

    private final HtmlReport report = new HtmlReport();

    @Test
    void shows_new_findings_first_and_folds_the_others() {
        String page = new HtmlReport().render(Results.compared());

        assertThat(page)
                .contains("1 new finding; 3 were there at 3f2a1c9")
                .contains("<summary>2 as before, 1 accepted</summary>")
                .contains("accepted no more since 2027-01-01")
                .contains("accepted until 2027-03-31: The pictures move to the site");
        assertThat(page.indexOf("docs/d.md:4")).isLessThan(page.indexOf("docs/a.md:1"));
    }

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich.html", report.render(Results.rich()));
    }

    @Test
    void asks_nothing_of_anybody_and_runs_nothing() {
        String page = report.render(Results.rich());

        assertThat(page)
                .contains("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"")
                .doesNotContain("<script", "<img", "src=", "@import", "url(", "onclick", "javascript:x\"");
        assertThat(page.split("<link ", -1)).hasSize(2);
    }

    @Test
    void shows_the_way_from_nothing_to_running_step_by_step() {
        RuleInfo rule = RuleInfo.of("replication", Family.OPERATIONS, Severity.INFO, "The way has no gap");
        Verdict verdict = Verdict.passed("No gap", List.of())
                .withAttribute("chain-2-data-store", "none seen")
                .withAttribute("chain-1-image", "held: Dockerfile");

        String page =
                report.render(Results.result(Severity.ERROR, List.of(new RuleResult(rule, Severity.INFO, verdict))));

        assertThat(page)
                .contains("<a href=\"#chain\">From nothing to running</a>")
                .containsSubsequence(
                        "<li><strong>image</strong> held: Dockerfile</li>",
                        "<li><strong>data store</strong> none seen</li>");
        assertThat(report.render(Results.passing())).doesNotContain("#chain");
    }

    @Test
    void says_what_is_not_open_and_why() {
        RuleInfo rule = RuleInfo.of("closed-parts", Family.OPENNESS, Severity.INFO, "What is not open is named");
        Verdict verdict = Verdict.passed("1 part is not open", List.of())
                .withAttribute("closed-001", "Reconciliation (ops/billing/): Contract <b>");

        String page =
                report.render(Results.result(Severity.ERROR, List.of(new RuleResult(rule, Severity.INFO, verdict))));

        assertThat(page)
                .contains("<a href=\"#closed\">Not open, and why</a>")
                .contains("<h2 id=\"closed\">Not open, and why</h2>")
                .contains("<li>Reconciliation (ops/billing/): Contract &lt;b&gt;</li>");
        assertThat(report.render(Results.passing())).doesNotContain("#closed");
    }

    @Test
    void begins_with_the_state_of_life() {
        assertThat(report.render(Results.ended()))
                .containsSubsequence(
                        "<h1>",
                        "<strong>This project is archived, says README.md:1</strong>",
                        "<strong>The change log ended long before this version: CHANGES.md:3",
                        "<p class=\"verdict");
    }

    @Test
    void hostile_text_stays_text() {
        assertThat(report.render(Results.rich()))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;quoted&quot; &amp;")
                .contains("\\u202eesrever")
                .doesNotContain("\u202e", "\u001b");
    }

    @Test
    void claims_support_and_never_compliance() {
        String page = report.render(Results.rich());

        assertThat(page)
                .contains("#osps-le-0301\">OSPS-LE-03.01</a>"
                        + " <span class=\"small\">The licence is in the repository</span></th><td>supported</td>")
                .contains("An open or free licence</span></th><td>not supported yet</td>")
                .contains(
                        "<a href=\"https://standard.publiccode.net/criteria/document-the-code.html\">"
                                + "document-the-code</a> <span class=\"small\">Document the code</span></th><td>not judged</td>")
                .doesNotContainIgnoringCase("complian");
    }

    @Test
    void each_family_is_seen_at_a_glance() {
        assertThat(report.render(Results.rich()))
                .contains("<th scope=\"row\">license</th><td><div class=\"bar\" aria-hidden=\"true\">"
                        + "<span class=\"error\" style=\"flex-grow:1\"></span>"
                        + "<span class=\"review\" style=\"flex-grow:1\"></span>"
                        + "<span class=\"passed\" style=\"flex-grow:1\"></span>"
                        + "</div>1 error, 1 to review, 1 passed"
                        + "<p class=\"small\"><a href=\"#rule-license-declared\">license-declared</a> · ");
    }

    @Test
    void code_in_a_summary_looks_like_code() {
        assertThat(Html.sentence("Says in `<scm>` & `a"))
                .hasToString("Says in <code>&lt;scm&gt;</code> &amp; <code>a</code>");
    }

    @Test
    void only_addresses_of_the_web_become_links() {
        assertThat(report.render(Results.rich()))
                .contains("<a href=\"https://docs.acme.example/install\">")
                .contains("https://***@docs.acme.example/deploy?access_token=***&amp;page=2")
                .contains("<li><code>javascript:alert(1)//</code> by link")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void the_contents_lead_to_every_section_and_rule() {
        String page = report.render(Results.rich());

        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        Set<String> targets = new TreeSet<>();
        while (links.find()) {
            targets.add(links.group(1));
        }

        assertThat(targets)
                .contains("families", "findings", "passed", "not-applicable", "unknown", "off", "frameworks")
                .contains("rule-readme", "rule-docs-links", "rule-container-images", "rule-operations-docs");
        assertThat(targets)
                .allSatisfy(target ->
                        assertThat(page.split(" id=\"" + target + "\"", -1)).hasSize(2));
    }

    @Test
    void paths_lead_to_the_forge_as_of_the_commit() {
        assertThat(report.render(Results.rich()))
                .contains("<div><dt>Repository</dt><dd><a href=\"https://github.com/acme/app\">github.com/acme/app</a>")
                .contains("<div><dt>Commit</dt><dd><code>3f2a1c9d0b</code></dd></div>")
                .contains("<a href=\"https://github.com/acme/app/blob/3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b/docs/"
                        + "%C3%9Cberblick%201.md#L7\"><code>docs/Überblick 1.md:7</code></a>")
                .contains("/docs/deploy.md\"><code>docs/deploy.md</code></a>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitlab.com/acme/group/app.git, https://gitlab.com/acme/group/app/-/blob/%s/README.md",
        "ssh://git@codeberg.org/acme/app.git, https://codeberg.org/acme/app/src/commit/%s/README.md",
        "https://bitbucket.org/acme/app, https://bitbucket.org/acme/app/src/%s/README.md",
    })
    void each_forge_shows_files_at_an_address_of_its_own(String remote, String address) {
        String commit = "3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b";

        assertThat(report.render(
                        Results.passing().with(Optional.of(new CheckedSource(remote, commit, Optional.empty())))))
                .contains("<a href=\"" + address.formatted(commit) + "\"><code>README.md</code></a>");
    }

    @Test
    void a_forge_that_others_cannot_reach_is_named_without_a_link() {
        String page = report.render(Results.passing()
                .with(Optional.of(new CheckedSource(
                        "git@gitlab.acme.lan:acme/app.git",
                        "3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b",
                        Optional.empty()))));

        assertThat(page)
                .contains("gitlab.acme.lan/acme/app", "<code>README.md</code>")
                .doesNotContain("href=\"https://gitlab");
    }

    @Test
    void a_site_has_a_way_back() {
        assertThat(new HtmlReport("../project-reports.html").render(Results.passing()))
                .contains("<nav><a href=\"../project-reports.html\">← Project reports</a></nav>");
        assertThat(report.render(Results.passing())).doesNotContain("project-reports");
    }

    @Test
    void each_criterion_of_a_built_in_rule_has_a_title_or_is_one() {
        assertThat(BuiltInRules.all().stream()
                        .flatMap(rule -> rule.info().supports().stream())
                        .filter(criterion -> criterion.framework() != Framework.GITHUB_COMMUNITY_PROFILE)
                        .filter(criterion -> CriterionPage.title(criterion.framework(), criterion.id())
                                .isEmpty()))
                .isEmpty();
    }

    @Test
    void many_findings_are_folded_away() {
        String page = report.render(Results.large(5000));

        assertThat(page.split("<summary>and 90 more</summary>", -1)).hasSize(51);
    }

    @Test
    void verdict_and_colour_agree_when_the_build_goes_on() {
        assertThat(report.render(Results.withoutPom(
                        Results.failed("readme", Severity.ERROR, Results.finding("pom.xml", 3, "None", "Write it")),
                        Results.failed("ci", Severity.WARNING, Results.finding("pom.xml", 3, "None", "Write it")))))
                .contains("<p class=\"verdict bad\">1 error, 1 warning; the build goes on</p>");
        assertThat(report.render(Results.withoutPom(
                        Results.failed("ci", Severity.WARNING, Results.finding("pom.xml", 3, "None", "Write it")))))
                .contains("<p class=\"verdict fair\">1 warning; the build goes on</p>");
        assertThat(report.render(Results.passing())).contains("<p class=\"verdict good\">No rule failed</p>");
    }

    @Test
    void what_was_turned_off_stays_visible() {
        assertThat(report.render(Results.rich()))
                .contains("<h2 id=\"off\">Off</h2>")
                .contains("<li><p><code>changelog</code> We release daily, see &lt;b&gt;issue&lt;/b&gt; #12"
                        + " <span class=\"small\">(pom.xml:41)</span></p></li>")
                .contains("<code>ci</code> <span class=\"small\">(policy ours.yml)</span>");
    }

    @Test
    void leaves_out_what_there_is_nothing_of() {
        assertThat(report.render(Results.passing()))
                .contains("<h2 id=\"findings\">Findings</h2>\n<p>None.</p>")
                .doesNotContain("<h2 id=\"unknown\">", "<h2 id=\"frameworks\">", "<details>");
    }
}
