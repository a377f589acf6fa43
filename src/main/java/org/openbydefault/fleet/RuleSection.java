package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbydefault.report.Html;
import org.openbydefault.report.RuleState;
import org.openbydefault.rule.Family;

/** How each rule stands, by families. */
final class RuleSection {

    private RuleSection() {}

    static Html of(List<RuleTally> tallies, RowLinks links) {
        List<Html> families = new ArrayList<>();
        for (Family family : Family.values()) {
            List<Html> rows = tallies.stream()
                    .filter(tally -> tally.rule().family() == family)
                    .sorted(Comparator.comparing(tally -> tally.rule().id()))
                    .map(tally -> row(tally, links))
                    .toList();
            if (!rows.isEmpty()) {
                families.add(Html.of(
                        "<tbody>\n<tr><th colspan=\"2\" scope=\"rowgroup\">%s</th></tr>\n%s</tbody>\n",
                        FamilyTitle.of(family), Html.all(rows)));
            }
        }
        return Html.of("""
                <section>
                <h2 id="rules">Rules</h2>
                <table class="tallies">
                <thead><tr><th scope="col">Rule</th><th scope="col">Repositories</th></tr></thead>
                %s</table>
                </section>
                """, Html.all(families));
    }

    private static Html row(RuleTally tally, RowLinks links) {
        return Html.of(
                "<tr><th scope=\"row\">%s<p class=\"small\">%s</p></th><td>%s%s</td></tr>\n",
                links.to(tally.rule()), Html.sentence(tally.rule().summary()), StateCounts.bar(tally), counts(tally));
    }

    private static Html counts(RuleTally tally) {
        boolean isStep = tally.worst().compareTo(RuleState.REVIEW) <= 0;
        return isStep
                ? Html.of("<a href=\"#rule-%s\">%s</a>", tally.rule().id(), StateCounts.words(tally))
                : Html.of("%s", StateCounts.words(tally));
    }
}
