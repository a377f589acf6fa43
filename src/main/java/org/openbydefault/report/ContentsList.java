package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Outcome;

/** The way to each section of the page. */
final class ContentsList {

    private ContentsList() {}

    static Html of(CheckResult result) {
        List<Html> items = new ArrayList<>();
        items.add(Html.of("<li><a href=\"#families\">Families and rules</a></li>\n"));
        items.add(item(
                "findings", "Findings", OrderOfWork.sorted(result.results()).size()));
        if (ChainSection.hasSteps(result)) {
            items.add(Html.of("<li><a href=\"#chain\">From nothing to running</a></li>\n"));
        }
        if (ClosedSection.hasParts(result)) {
            items.add(Html.of("<li><a href=\"#closed\">Not open, and why</a></li>\n"));
        }
        items.add(item("passed", "Passed", result.count(Outcome.PASSED)));
        items.add(item("not-applicable", "Not applicable", result.count(Outcome.NOT_APPLICABLE)));
        items.add(item("unknown", "Unknown", result.count(Outcome.UNKNOWN)));
        items.add(item("off", "Off", result.off().size()));
        if (FrameworkSection.hasCriteria(result)) {
            items.add(Html.of("<li><a href=\"#frameworks\">Frameworks</a></li>\n"));
        }
        return Html.of("""
                <nav aria-label="Contents">
                <ul class="contents">
                %s</ul>
                </nav>
                """, Html.all(items));
    }

    private static Html item(String id, String title, int count) {
        return count == 0 ? Html.NONE : Html.of("<li><a href=\"#%s\">%s</a> %s</li>\n", id, title, count);
    }
}
