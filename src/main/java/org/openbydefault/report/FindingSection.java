package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Verdict;

/** What is wrong or has to be looked at, a card for each rule, in the order in which to work on it. */
final class FindingSection {

    /** More findings of one rule are folded away. */
    private static final int UNFOLDED = 10;

    private final PageLinks links;

    FindingSection(PageLinks links) {
        this.links = links;
    }

    Html render(CheckResult result) {
        List<Html> cards = new ArrayList<>();
        String before = "";
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            String headline = headline(rule);
            if (!headline.equals(before)) {
                cards.add(Html.of("<h3>%s</h3>\n", headline));
                before = headline;
            }
            cards.add(card(rule));
        }
        return Html.of("""
                <section>
                <h2 id="findings">Findings</h2>
                %s%s</section>
                """, comparison(result), cards.isEmpty() ? Html.of("<p>None.</p>\n") : Html.all(cards));
    }

    private static Html comparison(CheckResult result) {
        return result.comparison().isPresent()
                ? Html.of("<p>%s.</p>\n", ComparisonText.of(result.comparison().get()))
                : Html.NONE;
    }

    private static String headline(RuleResult rule) {
        if (!rule.hasFailed()) {
            return "To review";
        }
        return switch (rule.severity()) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO, OFF -> "For information";
        };
    }

    private Html card(RuleResult rule) {
        return Html.of(
                """
                <article id="%s" class="%s">
                <h4>%s</h4>
                <p class="small">Required: %s.</p>
                %s%s%s%s%s</article>
                """,
                PageLinks.anchor(rule),
                rule.hasFailed() ? rule.severity().id() : "review",
                links.to(rule),
                Html.sentence(rule.info().summary()),
                message(rule.verdict()),
                ReasonLine.of(rule),
                findings(FindingOrder.live(rule.findings())),
                folded(FindingOrder.folded(rule.findings())),
                searched(rule.verdict()));
    }

    /** What the rule says as a whole, unless a finding says it, perhaps but for how many more there are. */
    private static Html message(Verdict verdict) {
        for (Finding finding : verdict.findings()) {
            if (verdict.message().startsWith(finding.message())) {
                return Html.NONE;
            }
        }
        return Html.of("<p>%s.</p>\n", verdict.message());
    }

    private Html folded(List<JudgedFinding> folded) {
        if (folded.isEmpty()) {
            return Html.NONE;
        }
        List<Html> items = new ArrayList<>();
        for (JudgedFinding judged : folded) {
            items.add(Html.of(
                    "<li><p>%s %s.</p>\n<p class=\"small\">%s</p></li>\n",
                    links.to(judged.finding().location()), judged.finding().message(), FoldedText.of(judged)));
        }
        return Html.of("""
                <details>
                <summary>%s</summary>
                <ul class="findings">
                %s</ul>
                </details>
                """, FoldedText.of(folded), Html.all(items));
    }

    private Html findings(List<JudgedFinding> findings) {
        if (findings.isEmpty()) {
            return Html.NONE;
        }
        if (findings.size() <= UNFOLDED) {
            return list(findings);
        }
        return Html.of(
                """
                %s<details>
                <summary>and %s more</summary>
                %s</details>
                """,
                list(findings.subList(0, UNFOLDED)),
                findings.size() - UNFOLDED,
                list(findings.subList(UNFOLDED, findings.size())));
    }

    private Html list(List<JudgedFinding> findings) {
        List<Html> items = new ArrayList<>();
        List<Html> places = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            JudgedFinding judged = findings.get(i);
            Finding finding = judged.finding();
            places.add(
                    Html.of("<p>%s %s.</p>\n%s", links.to(finding.location()), finding.message(), acceptance(judged)));
            if (i + 1 == findings.size() || !findings.get(i + 1).finding().fix().equals(finding.fix())) {
                items.add(Html.of("<li>%s%s</li>\n", Html.all(places), fix(finding)));
                places.clear();
            }
        }
        return Html.of("""
                <ul class="findings">
                %s</ul>
                """, Html.all(items));
    }

    /** One that holds no more. */
    private static Html acceptance(JudgedFinding judged) {
        return judged.acceptance().isPresent()
                ? Html.of("<p class=\"small\">%s</p>\n", FoldedText.of(judged))
                : Html.NONE;
    }

    private static Html fix(Finding finding) {
        Fix fix = finding.remedy();
        Html copied = fix.lines().isEmpty()
                ? Html.NONE
                : Html.of("\n<pre tabindex=\"0\"><code>%s</code></pre>", Html.lines(fix.lines()));
        return Html.of("<div class=\"fix\"><b>Fix</b> %s%s</div>\n", fix.sentence(), copied);
    }

    private static Html searched(Verdict verdict) {
        return verdict.searched().isEmpty()
                ? Html.NONE
                : Html.of("<p class=\"small\">Looked for: %s</p>\n", String.join("; ", verdict.searched()));
    }
}
