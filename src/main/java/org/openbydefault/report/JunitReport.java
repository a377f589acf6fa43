package org.openbydefault.report;

import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/** JUnit XML as Surefire writes it: each rule is a test case. */
final class JunitReport implements Report {

    @Override
    public String render(CheckResult result) {
        int failed = result.count(Outcome.FAILED);
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
        xml.append("    <failure type=\"").append(rule.severity().id());
        xml.append("\" message=\"")
                .append(EscapedText.line(rule.verdict().message()))
                .append("\">");
        appendFindings(xml, rule);
        xml.append("</failure>\n");
    }

    private static void appendReview(StringBuilder xml, RuleResult rule) {
        appendSkipped(xml, "please review", rule.verdict());
        xml.append("    <system-out>");
        appendFindings(xml, rule);
        xml.append("</system-out>\n");
    }

    private static void appendSkipped(StringBuilder xml, String why, Verdict verdict) {
        xml.append("    <skipped message=\"").append(why).append(": ");
        xml.append(EscapedText.line(verdict.message())).append("\"/>\n");
    }

    private static void appendFindings(StringBuilder xml, RuleResult rule) {
        String separator = "";
        for (Finding finding : FindingOrder.sorted(rule.verdict().findings())) {
            xml.append(separator);
            xml.append(EscapedText.line(finding.location().toString())).append(": ");
            xml.append(EscapedText.line(finding.message()));
            xml.append("\nFix: ").append(EscapedText.lines(finding.remedy()));
            separator = "\n\n";
        }
    }
}
