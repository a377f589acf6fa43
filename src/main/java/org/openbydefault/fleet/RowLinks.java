package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.report.Html;
import org.openbydefault.report.RulePage;

/** Where the words of the page lead. */
final class RowLinks {

    private static final int LISTED = 100;

    private final Map<String, Integer> rows = new HashMap<>();
    private final String toolVersion;

    /** @param repositories in the order of the table's rows */
    RowLinks(List<FleetRepository> repositories, String toolVersion) {
        this.toolVersion = toolVersion;
        for (FleetRepository repository : repositories) {
            rows.put(repository.key(), rows.size());
        }
    }

    /** Where the repository stands in the table. */
    String anchor(FleetRepository repository) {
        return "r" + rows.get(repository.key());
    }

    /** The id of a rule, linked to where the rule is explained. */
    Html to(FleetRule rule) {
        String url = RulePage.url(rule.id(), toolVersion);
        return url == null
                ? Html.of("<code>%s</code>", rule.id())
                : Html.of("<a href=\"%s\"><code>%s</code></a>", url, rule.id());
    }

    /** Names with links to the table; how many more there are where the list would be too long. */
    Html list(List<FleetRepository> repositories) {
        List<Html> names = new ArrayList<>();
        for (FleetRepository repository : repositories.subList(0, Math.min(LISTED, repositories.size()))) {
            names.add(Html.of("<li>%s</li>\n", to(repository)));
        }
        int left = repositories.size() - names.size();
        if (left > 0) {
            names.add(Html.of("<li>and %s more</li>\n", Count.of(left)));
        }
        return Html.of("<ul class=\"names\">\n%s</ul>\n", Html.all(names));
    }

    private Html to(FleetRepository repository) {
        return rows.containsKey(repository.key())
                ? Html.of("<a href=\"#%s\">%s</a>", anchor(repository), repository.name())
                : Html.of("%s", repository.name());
    }
}
