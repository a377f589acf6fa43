package org.openbydefault.report;

import java.util.Optional;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Finding;

/**
 * GitLab's Code Quality report.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">its format</a>
 */
final class GitlabReport implements Report {

    @Override
    public String render(CheckResult result) {
        JsonWriter json = new JsonWriter(8 * 1024);
        Fingerprints fingerprints = new Fingerprints();
        json.beginArray();
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            for (JudgedFinding judged : FindingOrder.sorted(rule.findings())) {
                Finding finding = judged.finding();
                json.beginObject();
                json.member("description", description(rule, judged));
                json.member("check_name", rule.info().id());
                json.member("fingerprint", fingerprints.of(rule, finding));
                json.member("severity", judged.isAccepted() ? "info" : severity(rule));
                json.name("location").beginObject();
                json.member("path", finding.location().path());
                json.name("lines").beginObject();
                json.member("begin", Math.max(1, finding.location().line()));
                json.endObject().endObject().endObject();
            }
        }
        return json.endArray().document();
    }

    private static String description(RuleResult rule, JudgedFinding judged) {
        Finding finding = judged.finding();
        Optional<String> acceptance = AcceptanceText.of(judged);
        String lead = acceptance.isPresent() ? "(" + PlainText.line(acceptance.get()) + ") " : "";
        return lead + (rule.hasFailed() ? "" : "Please review: ") + PlainText.line(finding.message()) + ". Fix: "
                + PlainText.line(finding.fix());
    }

    private static String severity(RuleResult rule) {
        if (!rule.hasFailed()) {
            return "info";
        }
        return switch (rule.severity()) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO, OFF -> "info";
        };
    }
}
