package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openbydefault.report.Html;
import org.openbydefault.report.RuleState;
import org.openbydefault.rule.Family;
import org.openbydefault.text.Wording;

/** A row for each repository. The page's script shows some of them at a time, filtered and sorted. */
final class RepositorySection {

    /** So many rules that failed are named with their messages. */
    static final int SHOWN_FINDINGS = 3;

    private static final int LONGEST_MESSAGE = 100;
    private static final List<RuleState> TOLD =
            List.of(RuleState.ERROR, RuleState.WARNING, RuleState.INFO, RuleState.REVIEW, RuleState.UNKNOWN);

    private final Fleet fleet;
    private final RowLinks links;
    private final boolean showsPolicies;

    private RepositorySection(Fleet fleet, RowLinks links) {
        this.fleet = fleet;
        this.links = links;
        this.showsPolicies = fleet.policies().size() > 1;
    }

    static Html of(Fleet fleet, RowLinks links) {
        return new RepositorySection(fleet, links).render();
    }

    private Html render() {
        List<Html> heads = new ArrayList<>();
        for (Family family : Family.values()) {
            heads.add(Html.of("<th scope=\"col\">%s</th>", FamilyTitle.of(family)));
        }
        return Html.of(
                """
                <section>
                <h2 id="repositories">Repositories</h2>
                <form id="filters" hidden>
                <label>Search <input type="search" name="text"></label>
                %s%s%s%s<button type="button">Show all</button>
                </form>
                <p id="shown" class="small" role="status"></p>
                <table class="fleet" id="fleet">
                <thead><tr><th scope="col">Repository</th><th scope="col">Kind</th>%s<th scope="col">Worst findings</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <nav id="pages" aria-label="Pages" hidden><button type="button">Previous</button> <span></span> <button type="button">Next</button></nav>
                </section>
                """,
                choice("Standing", "standing", standings()),
                choice("Kind", "kind", fleet.kinds()),
                choice("Fails", "rule", failingRules()),
                showsPolicies ? choice("Policy", "policy", fleet.policies()) : Html.NONE,
                Html.all(heads),
                Html.all(fleet.repositories().stream().map(this::row).toList()));
    }

    private Map<String, Integer> standings() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        fleet.standings().forEach((standing, count) -> counts.put(standing.id(), count));
        return counts;
    }

    private Map<String, Integer> failingRules() {
        Map<String, Integer> counts = new TreeMap<>();
        for (FleetRepository repository : fleet.repositories()) {
            for (RuleOutcome outcome : failed(repository)) {
                counts.merge(outcome.rule().id(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Html choice(String label, String name, Map<String, Integer> counts) {
        List<Html> options = new ArrayList<>();
        counts.forEach((value, count) ->
                options.add(Html.of("<option value=\"%s\">%s (%s)</option>\n", value, value, Count.of(count))));
        return Html.of(
                "<label>%s <select name=\"%s\"><option value=\"\">all</option>\n%s</select></label>\n",
                label, name, Html.all(options));
    }

    private Html row(FleetRepository repository) {
        return Html.of(
                """
                <tr id="%s" data-standing="%s"%s><th scope="row">%s%s</th>%s</tr>
                """,
                links.anchor(repository),
                Standing.of(repository).id(),
                filtered(repository),
                name(repository),
                commit(repository),
                repository.isJudged()
                        ? cells(repository.judgement().get())
                        : Html.of("<td colspan=\"7\" class=\"error\">%s</td>", repository.error()));
    }

    /** What the filters of the page ask for. */
    private Html filtered(FleetRepository repository) {
        if (!repository.isJudged()) {
            return Html.NONE;
        }
        Judgement judgement = repository.judgement().get();
        return Html.of(
                " data-kind=\"%s\" data-rule=\"%s\"%s",
                judgement.kind(),
                judgement.failed().stream().map(outcome -> outcome.rule().id()).collect(Collectors.joining(" ")),
                showsPolicies ? Html.of(" data-policy=\"%s\"", judgement.policyAndDigest()) : Html.NONE);
    }

    private static Html name(FleetRepository repository) {
        return repository.page().isEmpty()
                ? Html.of("%s", repository.name())
                : Html.of("<a href=\"%s\">%s</a>", repository.page(), repository.name());
    }

    private Html commit(FleetRepository repository) {
        if (!repository.isJudged()) {
            return Html.NONE;
        }
        Judgement judgement = repository.judgement().get();
        String policy = showsPolicies ? judgement.policyAndDigest() : "";
        return judgement.commit().isEmpty() && policy.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<p class=\"small\">%s <code>%s</code> %s</p>",
                        judgement.date(), judgement.shortCommit(), policy);
    }

    private Html cells(Judgement judgement) {
        List<Html> cells = new ArrayList<>();
        cells.add(Html.of("<td data-label=\"Kind\">%s</td>", judgement.kind()));
        for (Family family : Family.values()) {
            cells.add(family(judgement, family));
        }
        cells.add(Html.of("<td>%s</td>", worst(judgement)));
        return Html.all(cells);
    }

    private static Html family(Judgement judgement, Family family) {
        List<Html> words = new ArrayList<>();
        long weight = 0;
        for (RuleState state : TOLD) {
            int count = judgement.count(family, state);
            weight = 100 * weight + Math.min(count, 99);
            if (count > 0) {
                words.add(Html.of("<span class=\"%s\">%s</span> ", state.id(), state.counted(count)));
            }
        }
        return Html.of(
                "<td data-label=\"%s\" data-weight=\"%s\">%s</td>",
                FamilyTitle.of(family), weight, words.isEmpty() ? calm(judgement, family) : Html.all(words));
    }

    private static Html calm(Judgement judgement, Family family) {
        return judgement.count(family, RuleState.PASSED) + judgement.count(family, RuleState.ACCEPTED) > 0
                ? Html.of("<span class=\"passed\">kept</span>")
                : Html.of("–");
    }

    private static Html worst(Judgement judgement) {
        List<Html> lines = new ArrayList<>();
        List<RuleOutcome> failed = judgement.failed();
        for (RuleOutcome outcome : failed.subList(0, Math.min(SHOWN_FINDINGS, failed.size()))) {
            lines.add(Html.of(
                    "<p><code>%s</code> %s</p>",
                    outcome.rule().id(), Wording.shortened(outcome.message(), LONGEST_MESSAGE)));
        }
        int left = failed.size() - lines.size();
        if (left > 0) {
            lines.add(Html.of("<p class=\"small\">and %s more</p>", left));
        }
        return Html.all(lines);
    }

    private static List<RuleOutcome> failed(FleetRepository repository) {
        return repository.judgement().map(Judgement::failed).orElse(List.of());
    }
}
