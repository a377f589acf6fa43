package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/** JUnit XML as Surefire writes it: each rule is a test case. */
final class JunitReport implements Report {

    @Override
    public String render(CheckResult result) {
        int failed = result.violations().size();
        int skipped = result.results().size() - result.count(Outcome.PASSED) - failed;
        StringBuilder xml = new StringBuilder(8 * 1024);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"open-by-default\" time=\"0\" tests=\"");
        xml.append(result.results().size());
        xml.append("\" errors=\"0\" skipped=\"").append(skipped);
        xml.append("\" failures=\"").append(failed).append("\">\n");
        for (RuleResult rule : result.results()) {
            appendTestCase(xml, rule, result.failsBuild(rule));
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static void appendTestCase(StringBuilder xml, RuleResult rule, boolean failsBuild) {
        xml.append("  <testcase name=\"").append(rule.info().id());
        xml.append("\" classname=\"open-by-default.")
                .append(rule.info().family().id());
        xml.append("\" time=\"0\">\n");
        switch (rule.verdict().outcome()) {
            case PASSED -> appendPassed(xml, rule.verdict());
            case FAILED -> appendFailed(xml, rule, failsBuild);
            case REVIEW -> appendReview(xml, rule);
            case NOT_APPLICABLE -> appendSkipped(xml, "not applicable", rule.verdict());
            case UNKNOWN -> appendSkipped(xml, "unknown", rule.verdict());
        }
        xml.append("  </testcase>\n");
    }

    private static void appendPassed(StringBuilder xml, Verdict verdict) {
        xml.append("    <system-out>").append(EscapedText.line(verdict.message()));
        for (Evidence evidence : verdict.evidence()) {
            xml.append('\n').append(EscapedText.line(EvidenceText.of(evidence)));
        }
        xml.append("</system-out>\n");
    }

    /** What does not fail the build is no failure: a report of tests with failures stops some CI systems. */
    private static void appendFailed(StringBuilder xml, RuleResult rule, boolean failsBuild) {
        if (!failsBuild) {
            appendSkipped(xml, whyGoesOn(rule), rule.verdict());
            appendFindings(xml, "system-out", liveFirst(rule));
            return;
        }
        xml.append("    <failure type=\"").append(rule.severity().id());
        xml.append("\" message=\"")
                .append(EscapedText.line(rule.verdict().message()))
                .append("\">");
        appendFindings(xml, FindingOrder.live(rule.findings()));
        xml.append("</failure>\n");
        appendFindings(xml, "system-out", FindingOrder.folded(rule.findings()));
    }

    private static void appendReview(StringBuilder xml, RuleResult rule) {
        appendSkipped(xml, "please review", rule.verdict());
        appendFindings(xml, "system-out", liveFirst(rule));
    }

    private static String whyGoesOn(RuleResult rule) {
        if (rule.isAccepted()) {
            return "accepted";
        }
        return rule.hasFailedAnew() ? rule.severity().id() + " that does not fail the build" : "as before";
    }

    private static List<JudgedFinding> liveFirst(RuleResult rule) {
        List<JudgedFinding> findings = new ArrayList<>(FindingOrder.live(rule.findings()));
        findings.addAll(FindingOrder.folded(rule.findings()));
        return findings;
    }

    private static void appendSkipped(StringBuilder xml, String why, Verdict verdict) {
        xml.append("    <skipped message=\"").append(why).append(": ");
        xml.append(EscapedText.line(verdict.message())).append("\"/>\n");
    }

    private static void appendFindings(StringBuilder xml, String element, List<JudgedFinding> findings) {
        if (!findings.isEmpty()) {
            xml.append("    <").append(element).append('>');
            appendFindings(xml, findings);
            xml.append("</").append(element).append(">\n");
        }
    }

    private static void appendFindings(StringBuilder xml, List<JudgedFinding> findings) {
        String separator = "";
        for (JudgedFinding judged : findings) {
            Finding finding = judged.finding();
            xml.append(separator).append(lead(judged));
            xml.append(EscapedText.line(finding.location().toString())).append(": ");
            xml.append(EscapedText.line(finding.message()));
            xml.append("\nFix: ").append(EscapedText.lines(finding.remedy()));
            separator = "\n\n";
        }
    }

    private static String lead(JudgedFinding judged) {
        Optional<String> acceptance = AcceptanceText.of(judged);
        if (acceptance.isPresent()) {
            return "(" + EscapedText.line(acceptance.get()) + ")\n";
        }
        return judged.isOld() ? "(as before)\n" : "";
    }
}
