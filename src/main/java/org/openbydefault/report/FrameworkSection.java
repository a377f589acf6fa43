package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Framework;

/** Which criteria of public frameworks the rules support. */
final class FrameworkSection {

    private final PageLinks links;

    FrameworkSection(PageLinks links) {
        this.links = links;
    }

    /** Whether a rule that ran supports any criterion. */
    static boolean hasCriteria(CheckResult result) {
        return result.results().stream()
                .anyMatch(rule -> !rule.info().supports().isEmpty());
    }

    Html render(CheckResult result) {
        List<Html> tables = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            List<Readiness> criteria = Readiness.of(framework, result.results());
            if (!criteria.isEmpty()) {
                tables.add(table(framework, criteria));
            }
        }
        if (tables.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("""
                <section>
                <h2 id="frameworks">Frameworks</h2>
                <p>A rule that passes supports these criteria of public frameworks. Whether a criterion is met, only a person can tell.</p>
                %s</section>
                """, Html.all(tables));
    }

    private Html table(Framework framework, List<Readiness> criteria) {
        String id = framework.name().toLowerCase(Locale.ROOT);
        return Html.of(
                """
                <h3 id="%s">%s</h3>
                <div class="scroll" role="region" aria-labelledby="%s" tabindex="0">
                <table>
                <thead><tr><th scope="col">Criterion</th><th scope="col">State</th><th scope="col">Supported by</th><th scope="col">Assured</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                """,
                id,
                framework.title(),
                id,
                Html.all(criteria.stream()
                        .map(criterion -> row(framework, criterion))
                        .toList()));
    }

    private Html row(Framework framework, Readiness criterion) {
        List<Html> rules = new ArrayList<>();
        for (RuleResult rule : criterion.rules()) {
            rules.add(Html.of(
                    "%s%s (%s)",
                    rules.isEmpty() ? "" : Html.of(", "),
                    links.to(rule),
                    OutcomeWords.of(rule.verdict().outcome())));
        }
        return Html.of(
                """
                <tr><th scope="row"><a href="%s">%s</a>%s</th><td>%s</td><td>%s</td><td>%s</td></tr>
                """,
                CriterionPage.url(framework, criterion.id()),
                criterion.id(),
                title(CriterionPage.title(framework, criterion.id())),
                criterion.state(),
                Html.all(rules),
                criterion.assurance(framework).words());
    }

    private static Html title(String title) {
        return title.isEmpty() ? Html.NONE : Html.of(" <span class=\"small\">%s</span>", title);
    }
}
