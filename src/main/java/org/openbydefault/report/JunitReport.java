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
        int failed = countFailed(result);
        int skipped = result.results().size() - result.count(Outcome.PASSED) - failed;
        StringBuilder xml = new StringBuilder(8 * 1024);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"open-by-default\" time=\"0\" tests=\"");
        xml.append(result.results().size());
        xml.append("\" errors=\"0\" skipped=\"").append(skipped);
        xml.append("\" failures=\"").append(failed).append("\">\n");
        for (RuleResult rule : result.results()) {
            appendTestCase(xml, rule);
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static int countFailed(CheckResult result) {
        int failed = 0;
        for (RuleResult rule : result.results()) {
            failed += rule.hasFailedAnew() ? 1 : 0;
        }
        return failed;
    }

    private static void appendTestCase(StringBuilder xml, RuleResult rule) {
        xml.append("  <testcase name=\"").append(rule.info().id());
        xml.append("\" classname=\"open-by-default.")
                .append(rule.info().family().id());
        xml.append("\" time=\"0\">\n");
        switch (rule.verdict().outcome()) {
            case PASSED -> appendPassed(xml, rule.verdict());
            case FAILED -> appendFailed(xml, rule);
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

    private static void appendFailed(StringBuilder xml, RuleResult rule) {
        if (!rule.hasFailedAnew()) {
            appendSkipped(xml, rule.isAccepted() ? "accepted" : "as before", rule.verdict());
            appendFindings(xml, "system-out", FindingOrder.folded(rule.findings()));
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
        List<JudgedFinding> findings = new ArrayList<>(FindingOrder.live(rule.findings()));
        findings.addAll(FindingOrder.folded(rule.findings()));
        appendFindings(xml, "system-out", findings);
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
