package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbydefault.report.Html;

/** How many repositories there are, and how they stand. */
final class FleetHeader {

    private FleetHeader() {}

    static String title(Fleet fleet) {
        return Count.ofRepositories(fleet.repositories().size());
    }

    static Html of(Fleet fleet) {
        Map<Standing, Integer> standings = fleet.standings();
        return Html.of(
                """
                <header>
                <p class="kicker">Open by default</p>
                <h1>%s</h1>
                <p class="verdict %s">%s</p>
                <div class="bar" aria-hidden="true">%s</div>
                <p>%s.</p>
                <dl>
                <div><dt>Policy</dt><dd>%s</dd></div>
                <div><dt>Kind</dt><dd>%s</dd></div>
                </dl>
                <nav aria-label="Contents">
                <ul class="contents">
                <li><a href="#next">What to do next</a></li>
                %s<li><a href="#rules">Rules</a></li>
                <li><a href="#repositories">Repositories</a></li>
                </ul>
                </nav>
                </header>
                """,
                title(fleet),
                standings.containsKey(Standing.ERROR) ? "bad" : "good",
                verdict(standings),
                bar(standings),
                words(standings),
                list(fleet.policies()),
                list(fleet.kinds()),
                fleet.changes().isPresent() ? Html.of("<li><a href=\"#changes\">What changed</a></li>\n") : Html.NONE);
    }

    private static String verdict(Map<Standing, Integer> standings) {
        int failing = standings.getOrDefault(Standing.ERROR, 0);
        int others = standings.getOrDefault(Standing.WARNING, 0)
                + standings.getOrDefault(Standing.INFO, 0)
                + standings.getOrDefault(Standing.KEPT, 0);
        return failing + others == 0
                ? "None could be judged"
                : Count.of(others) + " of " + Count.of(failing + others) + " have no error";
    }

    private static Html bar(Map<Standing, Integer> standings) {
        List<Html> parts = new ArrayList<>();
        standings.forEach((standing, count) ->
                parts.add(Html.of("<span class=\"%s\" style=\"flex-grow:%s\"></span>", standing.tone(), count)));
        return Html.all(parts);
    }

    private static String words(Map<Standing, Integer> standings) {
        List<String> words = new ArrayList<>();
        standings.forEach((standing, count) -> words.add(Count.of(count) + " " + standing.words()));
        return String.join(", ", words);
    }

    private static String list(Map<String, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((word, count) -> words.add(counts.size() == 1 ? word : word + " " + Count.of(count)));
        return String.join(", ", words);
    }
}
