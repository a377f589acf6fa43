package org.openbydefault.fleet;

import java.util.List;
import org.openbydefault.report.Html;
import org.openbydefault.report.PageFrame;

/**
 * The page of a fleet: one file. It begins with what to do next. It can be read without its script, which adds filters,
 * sorting and paging.
 */
final class FleetPage {

    private final Fleet fleet;
    private final String toolVersion;

    FleetPage(Fleet fleet, String toolVersion) {
        this.fleet = fleet;
        this.toolVersion = toolVersion;
    }

    String render() {
        List<RuleTally> tallies = RuleTally.of(fleet.repositories());
        RowLinks links = new RowLinks(fleet.repositories(), toolVersion);
        Html sections = Html.all(List.of(
                new StepSection(links).render(tallies),
                ChangeSection.of(fleet, links),
                RuleSection.of(tallies, links),
                RepositorySection.of(fleet, links)));
        return PageFrame.of(
                        FleetHeader.title(fleet),
                        Html.resource(FleetPage.class, "fleet.css"),
                        FleetHeader.of(fleet),
                        sections,
                        Html.resource(FleetPage.class, "fleet.js"),
                        Html.of(
                                "The same as a table: <a href=\"%s\">%s</a>; for programs: <a href=\"%s\">%s</a>.",
                                FleetMerger.TABLE, FleetMerger.TABLE, FleetMerger.LINES, FleetMerger.LINES),
                        toolVersion)
                .toString();
    }
}
