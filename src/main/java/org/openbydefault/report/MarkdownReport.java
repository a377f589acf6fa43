package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.LifeFact;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.StateOfLife;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;

/** GitHub Flavored Markdown for a comment on a pull request or a step summary. */
final class MarkdownReport implements Report {

    /** GitHub takes 65,536 characters in a comment: a section starts no line beyond its share of them. */
    private static final int FINDINGS_LIMIT = 25_000;

    private static final int OTHERS_LIMIT = 5_000;
    private static final int FINDINGS_PER_RULE = 10;

    @Override
    public String render(CheckResult result) {
        StringBuilder page = new StringBuilder(4 * 1024);
        page.append("### Open by default: ").append(Summary.verdict(result)).append("\n\n");
        for (LifeFact fact : StateOfLife.of(result.results())) {
            page.append("**").append(MarkdownText.line(fact.sentence())).append(".**\n\n");
        }
        page.append(Summary.of(result)).append(". Policy ");
        page.append(MarkdownText.line(result.policy())).append(", kind ");
        page.append(result.kind().kind().id()).append(".\n");
        if (result.comparison().isPresent()) {
            page.append('\n')
                    .append(MarkdownText.line(
                            ComparisonText.of(result.comparison().get())))
                    .append(".\n");
        }
        appendList(page, "Start with: ", " · ", FirstSteps.of(result));
        appendFindings(page, result);
        appendOld(page, result);
        appendFolded(page, result, Outcome.PASSED, "passed");
        appendFolded(page, result, Outcome.NOT_APPLICABLE, "not applicable");
        appendFolded(page, result, Outcome.UNKNOWN, "unknown");
        appendList(page, "Off: ", "; ", OffText.of(result.off()));
        appendAddresses(page, result);
        return page.toString();
    }

    private static void appendList(StringBuilder page, String lead, String separator, List<String> texts) {
        String before = "\n" + lead;
        for (String text : texts) {
            page.append(before).append(MarkdownText.line(text));
            before = separator;
        }
        page.append(texts.isEmpty() ? "" : "\n");
    }

    private static void appendFindings(StringBuilder page, CheckResult result) {
        List<RuleResult> rules = new ArrayList<>();
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            if (!FindingOrder.live(rule.findings()).isEmpty()) {
                rules.add(rule);
            }
        }
        if (rules.isEmpty()) {
            return;
        }
        page.append("\n| | Rule | What is wrong, and how to fix it |\n| --- | --- | --- |\n");
        int end = page.length() + FINDINGS_LIMIT;
        int left = 0;
        for (RuleResult rule : rules) {
            left += appendRows(page, rule, end);
        }
        if (left > 0) {
            page.append("\nand ").append(left).append(" more, see report.json\n");
        }
    }

    /** Adds the findings of a rule and says how many are left out. */
    private static int appendRows(StringBuilder page, RuleResult rule, int end) {
        List<JudgedFinding> findings = FindingOrder.live(rule.findings());
        int shown = 0;
        while (shown < Math.min(findings.size(), FINDINGS_PER_RULE) && page.length() < end) {
            appendRow(page, rule, findings.get(shown), shown == 0);
            shown++;
        }
        return findings.size() - shown;
    }

    private static void appendRow(StringBuilder page, RuleResult rule, JudgedFinding judged, boolean isFirst) {
        Finding finding = judged.finding();
        page.append("| ")
                .append(rule.hasFailed() ? rule.severity().id() : "review")
                .append(" | ");
        appendRule(page, rule);
        page.append(" | ")
                .append(MarkdownText.code(finding.location().toString()))
                .append(' ');
        page.append(MarkdownText.line(finding.message()));
        page.append("<br>**Fix:** ").append(MarkdownText.fix(finding.remedy()));
        if (judged.acceptance().isPresent()) {
            page.append("<br>").append(MarkdownText.line(FoldedText.of(judged)));
        }
        if (isFirst && rule.reason().isPresent()) {
            page.append("<br>**Reason:** ")
                    .append(MarkdownText.line(rule.reason().get()));
        }
        page.append(" |\n");
    }

    /** What was there before and what is accepted. */
    private static void appendOld(StringBuilder page, CheckResult result) {
        List<JudgedFinding> all = new ArrayList<>();
        StringBuilder items = new StringBuilder();
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            for (JudgedFinding judged : FindingOrder.folded(rule.findings())) {
                all.add(judged);
                if (items.length() < OTHERS_LIMIT) {
                    items.append("- ");
                    appendRule(items, rule);
                    items.append(' ')
                            .append(MarkdownText.code(
                                    judged.finding().location().toString()));
                    items.append(": ")
                            .append(MarkdownText.line(FoldedText.of(judged)))
                            .append('\n');
                }
            }
        }
        if (!all.isEmpty()) {
            page.append("\n<details><summary>").append(FoldedText.of(all)).append("</summary>\n\n");
            page.append(items).append("\n</details>\n");
        }
    }

    private static void appendFolded(StringBuilder page, CheckResult result, Outcome outcome, String words) {
        int count = result.count(outcome);
        if (count == 0) {
            return;
        }
        page.append("\n<details><summary>")
                .append(count)
                .append(' ')
                .append(words)
                .append("</summary>\n\n");
        int end = page.length() + OTHERS_LIMIT;
        int left = 0;
        for (RuleResult rule : result.results()) {
            if (rule.verdict().outcome() != outcome) {
                continue;
            }
            if (page.length() < end) {
                appendItem(page, rule);
            } else {
                left++;
            }
        }
        if (left > 0) {
            page.append("- and ").append(left).append(" more, see report.json\n");
        }
        page.append("\n</details>\n");
    }

    private static void appendItem(StringBuilder page, RuleResult rule) {
        page.append("- ");
        appendRule(page, rule);
        page.append(": ").append(MarkdownText.line(rule.verdict().message()));
        String separator = " – ";
        for (Evidence evidence : rule.verdict().evidence()) {
            page.append(separator).append(MarkdownText.code(EvidenceText.of(evidence)));
            separator = ", ";
        }
        page.append('\n');
    }

    /** A link to the rule's page; the address stands once at the end of the report. */
    private static void appendRule(StringBuilder page, RuleResult rule) {
        String id = rule.info().id();
        page.append(id.indexOf('.') >= 0 ? "`" + id + "`" : "[" + id + "]");
    }

    private static void appendAddresses(StringBuilder page, CheckResult result) {
        page.append('\n');
        for (RuleResult rule : result.results()) {
            String url = RulePage.url(rule.info().id(), result.toolVersion());
            if (url != null) {
                page.append('[')
                        .append(rule.info().id())
                        .append("]: ")
                        .append(url)
                        .append('\n');
            }
        }
    }
}
