package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.LifeFact;
import org.openbydefault.engine.StateOfLife;
import org.openbydefault.rule.Severity;

/** What the page is about, and how it ended. */
final class PageHeader {

    private PageHeader() {}

    static Html of(String name, String home, CheckResult result, PageLinks links) {
        String verdict = Summary.verdict(result);
        return Html.of(
                """
                <header>
                %s<p class="kicker">Open by default</p>
                <h1>%s</h1>
                %s<p class="verdict %s">%s</p>
                <p>%s.</p>
                %s<dl>
                <div><dt>Kind</dt><dd>%s%s</dd></div>
                <div><dt>Policy</dt><dd>%s</dd></div>
                <div><dt>Build fails from</dt><dd>%s</dd></div>
                %s</dl>
                </header>
                """,
                home.isEmpty() ? Html.NONE : Html.of("<nav><a href=\"%s\">← Project reports</a></nav>\n", home),
                name,
                life(StateOfLife.of(result.results()), links),
                Summary.tone(result),
                Character.toUpperCase(verdict.charAt(0)) + verdict.substring(1),
                Summary.of(result),
                start(FirstSteps.of(result)),
                result.kind().kind().id(),
                new EvidenceList(links).render(result.kind().evidence()),
                result.policy(),
                result.failOn() == Severity.OFF ? "never" : result.failOn().id(),
                links.source());
    }

    private static Html life(List<LifeFact> facts, PageLinks links) {
        return Html.all(facts.stream()
                .map(fact -> Html.of("""
                        <p class="life"><strong>%s</strong> (%s)</p>
                        """, fact.sentence(), links.to(fact.place())))
                .toList());
    }

    private static Html start(List<String> steps) {
        return steps.isEmpty() ? Html.NONE : Html.of("<p>Start with: %s</p>\n", String.join(" · ", steps));
    }
}
