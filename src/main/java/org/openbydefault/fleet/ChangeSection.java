package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbydefault.report.Html;

/** What changed since an earlier run. */
final class ChangeSection {

    private ChangeSection() {}

    static Html of(Fleet fleet, RowLinks links) {
        if (fleet.changes().isEmpty()) {
            return Html.NONE;
        }
        FleetChanges changes = fleet.changes().get();
        Html parts = Html.all(List.of(
                rules("Mended", "passed", changes.of(RuleChange.Way.MENDED), links),
                rules("Fails now, and did not before", "error", changes.of(RuleChange.Way.BROKEN), links),
                rules("Fails now, and was not asked before", "info", changes.of(RuleChange.Way.ASKED_NOW), links),
                rules(
                        "Failed, and is off, accepted or open now",
                        "review",
                        changes.of(RuleChange.Way.SET_ASIDE),
                        links),
                repositories("New repositories", changes.added(), links),
                repositories("Repositories that are gone", changes.gone(), links)));
        return Html.of("""
                <section>
                <h2 id="changes">What changed since %s</h2>
                %s</section>
                """, changes.since(), parts.toString().isEmpty() ? Html.of("<p>Nothing.</p>\n") : parts);
    }

    private static Html rules(String title, String tone, List<RuleChange> changes, RowLinks links) {
        if (changes.isEmpty()) {
            return Html.NONE;
        }
        Map<String, List<FleetRepository>> byRule = new TreeMap<>();
        for (RuleChange change : changes) {
            byRule.computeIfAbsent(change.rule().id(), id -> new ArrayList<>()).add(change.repository());
        }
        List<Map.Entry<String, List<FleetRepository>>> sorted = new ArrayList<>(byRule.entrySet());
        sorted.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
        List<Html> steps = new ArrayList<>();
        for (Map.Entry<String, List<FleetRepository>> entry : sorted) {
            steps.add(Html.of(
                    """
                    <details class="step %s">
                    <summary><b>%s</b> <span><code>%s</code></span></summary>
                    %s</details>
                    """, tone, Count.of(entry.getValue().size()), entry.getKey(), links.list(entry.getValue())));
        }
        return Html.of("<h3>%s</h3>\n%s", title, Html.all(steps));
    }

    private static Html repositories(String title, List<FleetRepository> repositories, RowLinks links) {
        return repositories.isEmpty()
                ? Html.NONE
                : Html.of("<h3>%s: %s</h3>\n%s", title, Count.of(repositories.size()), links.list(repositories));
    }
}
