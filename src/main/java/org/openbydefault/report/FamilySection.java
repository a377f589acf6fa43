package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Family;

/** How each family of rules stands, at a glance. */
final class FamilySection {

    private FamilySection() {}

    static Html of(CheckResult result) {
        List<Html> rows = new ArrayList<>();
        for (Family family : Family.values()) {
            List<RuleResult> rules = result.results().stream()
                    .filter(rule -> rule.info().family() == family)
                    .toList();
            if (!rules.isEmpty()) {
                rows.add(row(family, rules));
            }
        }
        return Html.of("""
                <section>
                <h2 id="families">Families</h2>
                <table class="families">
                <thead><tr><th scope="col">Family</th><th scope="col">Rules</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </section>
                """, Html.all(rows));
    }

    private static Html row(Family family, List<RuleResult> rules) {
        List<Html> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (RuleState state : RuleState.values()) {
            int count = (int)
                    rules.stream().filter(rule -> RuleState.of(rule) == state).count();
            if (count > 0) {
                bars.add(Html.of("<span class=\"%s\" style=\"flex-grow:%s\"></span>", state.id(), count));
                words.add(state.counted(count));
            }
        }
        return Html.of("""
                <tr><th scope="row">%s</th><td><div class="bar" aria-hidden="true">%s</div>%s<p class="small">%s</p></td></tr>
                """, family.id(), Html.all(bars), String.join(", ", words), rules(rules));
    }

    private static Html rules(List<RuleResult> rules) {
        List<Html> links = new ArrayList<>();
        for (RuleResult rule : rules) {
            links.add(Html.of(
                    "%s<a href=\"#%s\">%s</a>",
                    links.isEmpty() ? "" : Html.of(" · "),
                    PageLinks.anchor(rule),
                    rule.info().id()));
        }
        return Html.all(links);
    }
}
