package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Verdict;

/** The way from nothing to a running product, step by step. */
final class ChainSection {

    private final PageLinks links;

    ChainSection(PageLinks links) {
        this.links = links;
    }

    /** Whether a rule that ran has followed the way. */
    static boolean hasSteps(CheckResult result) {
        return result.results().stream().anyMatch(rule -> !steps(rule).isEmpty());
    }

    Html render(CheckResult result) {
        List<Html> chains = new ArrayList<>();
        for (RuleResult rule : result.results()) {
            List<Map.Entry<String, String>> steps = steps(rule);
            if (!steps.isEmpty()) {
                chains.add(Html.of(
                        """
                        <p>What rule %s made of what others found. The first gap is where somebody who starts from this repository is stuck.</p>
                        <ol>
                        %s</ol>
                        """,
                        links.to(rule),
                        Html.all(steps.stream().map(ChainSection::item).toList())));
            }
        }
        if (chains.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("""
                <section>
                <h2 id="chain">From nothing to running</h2>
                %s</section>
                """, Html.all(chains));
    }

    /** In the order of their numbers, of which there are fewer than ten. */
    private static List<Map.Entry<String, String>> steps(RuleResult rule) {
        return rule.verdict().attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().startsWith(Verdict.CHAIN))
                .toList();
    }

    private static Html item(Map.Entry<String, String> step) {
        String name =
                step.getKey().substring(Verdict.CHAIN.length() + "1-".length()).replace('-', ' ');
        return Html.of("""
                <li><strong>%s</strong> %s</li>
                """, name, step.getValue());
    }
}
