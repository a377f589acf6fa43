package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Outcome;

/** A page for people: one file, no script, nothing from elsewhere. */
final class HtmlReport implements Report {

    @Override
    public String render(CheckResult result) {
        String name = result.coordinates().orElse("this repository");
        Html sections = Html.all(List.of(
                FamilySection.of(result),
                FindingSection.of(result),
                OutcomeSection.of("passed", "Passed", Outcome.PASSED, result),
                OutcomeSection.of("not-applicable", "Not applicable", Outcome.NOT_APPLICABLE, result),
                OutcomeSection.of("unknown", "Unknown", Outcome.UNKNOWN, result),
                FrameworkSection.of(result)));
        return PageFrame.of(name, PageHeader.of(name, result), sections, result.toolVersion())
                .toString();
    }
}
