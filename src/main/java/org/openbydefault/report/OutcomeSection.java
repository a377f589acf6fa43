package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Outcome;

/** The rules without findings that ended in the same way. */
final class OutcomeSection {

    private final PageLinks links;

    OutcomeSection(PageLinks links) {
        this.links = links;
    }

    Html render(String id, String title, Outcome outcome, CheckResult result) {
        List<Html> items = result.results().stream()
                .filter(rule -> rule.verdict().outcome() == outcome)
                .map(this::item)
                .toList();
        if (items.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("""
                <section>
                <h2 id="%s">%s</h2>
                <ul class="rules">
                %s</ul>
                </section>
                """, id, title, Html.all(items));
    }

    private Html item(RuleResult rule) {
        return Html.of(
                """
                <li id="%s"><p>%s %s.</p>
                %s%s</li>
                """,
                PageLinks.anchor(rule),
                links.to(rule),
                rule.verdict().message(),
                new EvidenceList(links).render(rule.verdict().evidence()),
                ReasonLine.of(rule));
    }
}
