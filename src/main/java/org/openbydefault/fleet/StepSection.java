package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.report.Html;
import org.openbydefault.report.RuleState;

/** What to do next: the rules in the order of how many repositories it helps to mend them. */
final class StepSection {

    private static final List<RuleState> TO_DO =
            List.of(RuleState.ERROR, RuleState.WARNING, RuleState.INFO, RuleState.REVIEW);

    private final RowLinks links;

    StepSection(RowLinks links) {
        this.links = links;
    }

    Html render(List<RuleTally> tallies) {
        List<Html> parts = new ArrayList<>();
        for (RuleState state : TO_DO) {
            List<Html> steps = tallies.stream()
                    .filter(tally -> tally.worst() == state)
                    .map(this::step)
                    .toList();
            if (!steps.isEmpty()) {
                parts.add(Html.of("<h3>%s</h3>\n%s", headline(state), Html.all(steps)));
            }
        }
        return Html.of("""
                <section>
                <h2 id="next">What to do next</h2>
                <p>The number says in how many repositories a rule fails; “the only error” where mending it leaves no error.</p>
                %s</section>
                """, parts.isEmpty() ? Html.of("<p>Nothing: no rule fails anywhere.</p>\n") : Html.all(parts));
    }

    private static String headline(RuleState state) {
        return switch (state) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO -> "For information";
            default -> "To review";
        };
    }

    private Html step(RuleTally tally) {
        int count = tally.failed() > 0 ? tally.failed() : tally.count(RuleState.REVIEW);
        return Html.of(
                """
                <details class="step %s" id="rule-%s">
                <summary><b>%s</b> <span><code>%s</code> %s</span> <span class="small">%s</span></summary>
                <p>%s. %s</p>
                %s%s%s%s</details>
                """,
                tally.worst().id(),
                tally.rule().id(),
                Count.of(count),
                tally.rule().id(),
                Html.sentence(tally.rule().summary()),
                urgency(tally),
                StateCounts.words(tally),
                links.to(tally.rule()),
                remedy(tally),
                causes(tally),
                list("Fails in", failing(tally)),
                list("To review in", tally.repositories(RuleState.REVIEW)));
    }

    private static String urgency(RuleTally tally) {
        if (tally.isSecret() && tally.failed() > 0) {
            return "cannot wait";
        }
        return tally.alone() == 0 ? "" : "the only error in " + Count.of(tally.alone());
    }

    private static Html remedy(RuleTally tally) {
        return tally.remedy().isEmpty()
                ? Html.NONE
                : Html.of(
                        "<div class=\"fix\"><b>Fix</b> %s</div>\n",
                        tally.remedy().get());
    }

    private Html causes(RuleTally tally) {
        List<Html> causes = new ArrayList<>();
        for (RuleTally.Cause cause : tally.sharedCauses()) {
            causes.add(Html.of(
                    "<details>\n<summary><code>%s</code> in %s</summary>\n%s</details>\n",
                    cause.subject(),
                    Count.ofRepositories(cause.repositories().size()),
                    links.list(cause.repositories())));
        }
        return causes.isEmpty() ? Html.NONE : Html.of("<h4>What several have in common</h4>\n%s", Html.all(causes));
    }

    private static List<FleetRepository> failing(RuleTally tally) {
        List<FleetRepository> failing = new ArrayList<>(tally.repositories(RuleState.ERROR));
        failing.addAll(tally.repositories(RuleState.WARNING));
        failing.addAll(tally.repositories(RuleState.INFO));
        return failing;
    }

    private Html list(String title, List<FleetRepository> repositories) {
        return repositories.isEmpty() ? Html.NONE : Html.of("<h4>%s</h4>\n%s", title, links.list(repositories));
    }
}
