package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Outcome;

/** A page for people: one file, no script, nothing from elsewhere. */
final class HtmlReport implements Report {

    private final String home;

    HtmlReport() {
        this("");
    }

    /** @param home the page of a site that leads here; empty for a page of its own */
    HtmlReport(String home) {
        this.home = home;
    }

    @Override
    public String render(CheckResult result) {
        String name = result.coordinates().orElse("this repository");
        PageLinks links = new PageLinks(result);
        OutcomeSection outcomes = new OutcomeSection(links);
        Html sections = Html.all(List.of(
                ContentsList.of(result),
                FamilySection.of(result),
                new FindingSection(links).render(result),
                new ChainSection(links).render(result),
                new ClosedSection(links).render(result),
                outcomes.render("passed", "Passed", Outcome.PASSED, result),
                outcomes.render("not-applicable", "Not applicable", Outcome.NOT_APPLICABLE, result),
                outcomes.render("unknown", "Unknown", Outcome.UNKNOWN, result),
                OffSection.of(result.off()),
                new FrameworkSection(links).render(result)));
        return PageFrame.of(
                        name,
                        Html.NONE,
                        PageHeader.of(name, home, result, links),
                        sections,
                        Html.NONE,
                        Html.of("The same for programs: <a href=\"report.json\">report.json</a>."),
                        result.toolVersion())
                .toString();
    }
}
