package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Verdict;

/** What is deliberately not open, and why. */
final class ClosedSection {

    private final PageLinks links;

    ClosedSection(PageLinks links) {
        this.links = links;
    }

    /** Whether a rule that ran knows of something. */
    static boolean hasParts(CheckResult result) {
        return result.results().stream().anyMatch(rule -> !parts(rule).isEmpty());
    }

    Html render(CheckResult result) {
        List<Html> registers = new ArrayList<>();
        for (RuleResult rule : result.results()) {
            List<Html> parts = parts(rule);
            if (!parts.isEmpty()) {
                registers.add(Html.of("""
                        <p>What rule %s knows, and what the repository says about it.</p>
                        <ul>
                        %s</ul>
                        """, links.to(rule), Html.all(parts)));
            }
        }
        if (registers.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("""
                <section>
                <h2 id="closed">Not open, and why</h2>
                %s</section>
                """, Html.all(registers));
    }

    private static List<Html> parts(RuleResult rule) {
        return rule.verdict().attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().startsWith(Verdict.CLOSED))
                .map(Map.Entry::getValue)
                .map(text -> Html.of("<li>%s</li>\n", text))
                .toList();
    }
}
