package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.EndedProject;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.LifeFact;
import org.openbydefault.engine.Remark;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.StateOfLife;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** The result as lines for a build log, the worst first. */
public final class ConsoleReport {

    /** How many findings of one rule are shown. */
    static final int FINDINGS_PER_RULE = 10;

    /** Columns where the terminal does not tell how many it has. */
    public static final int COLUMNS = 120;

    private static final int LEAST_COLUMNS = 60;

    /** How many rules that are off are named. */
    private static final int OFF_SHOWN = 6;

    /** {@code [WARNING]} and a space. */
    private static final int WIDEST_PREFIX = 10;

    private final Directions directions;
    private final boolean verbose;
    private final Level least;
    private final int width;

    /**
     * @param directions where the reader finds more
     * @param verbose whether rules without findings are listed
     * @param least the lowest level that the log shows: with {@code mvn -q} nobody would read the others
     * @param columns of the terminal, the level that Maven writes before each line included
     */
    public ConsoleReport(Directions directions, boolean verbose, Level least, int columns) {
        this.directions = directions;
        this.verbose = verbose;
        this.least = least;
        this.width = Math.max(columns, LEAST_COLUMNS) - WIDEST_PREFIX;
    }

    /** Columns of the terminal, where the user exports what the shell knows. */
    public static int columns(Map<String, String> environment) {
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
        } catch (NumberFormatException notExported) {
            return COLUMNS;
        }
    }

    /** The lines in the order in which they are to be printed. */
    public List<ConsoleLine> lines(CheckResult result) {
        List<ConsoleLine> lines = new ArrayList<>();
        boolean hasEnded = EndedProject.place(result.results()).isPresent();
        for (LifeFact fact : isShown(Level.INFO) ? StateOfLife.of(result.results()) : List.<LifeFact>of()) {
            String sentence = LogText.line(fact.sentence());
            paragraph(lines, Level.INFO, 0, 2)
                    .add(Style.PLAIN, hasEnded ? sentence + ": what is wrong with it is for information" : sentence)
                    .end();
            hasEnded = false;
        }
        for (RuleResult rule : verbose && isShown(Level.INFO) ? result.results() : List.<RuleResult>of()) {
            if (rule.verdict().findings().isEmpty()) {
                addOutcome(lines, rule);
            }
        }
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            if (isShown(level(rule))) {
                addFindings(lines, rule);
            }
        }
        for (RuleResult rule : isShown(Level.WARNING) && !verbose ? result.results() : List.<RuleResult>of()) {
            if (rule.severity() == Severity.ERROR && rule.verdict().outcome() == Outcome.UNKNOWN) {
                addUnknown(lines, rule);
            }
        }
        if (isShown(Level.INFO)) {
            for (RuleResult rule : OrderOfWork.sorted(result.results())) {
                addFolded(lines, rule);
            }
        }
        addRemarks(lines, result);
        if (isShown(Level.INFO)) {
            addSummary(lines, result);
        }
        return lines;
    }

    private boolean isShown(Level level) {
        return level.compareTo(least) >= 0;
    }

    private void addOutcome(List<ConsoleLine> lines, RuleResult rule) {
        Verdict verdict = rule.verdict();
        Outcome outcome = verdict.outcome();
        Style style = outcome == Outcome.PASSED ? Style.SUCCESS : Style.PLAIN;
        paragraph(lines, Level.INFO, 0, 4)
                .add(style, outcome.id())
                .add(Style.PLAIN, " " + rule.info().id() + ": " + LogText.line(verdict.message()) + place(verdict))
                .end();
    }

    /** The best evidence, unless the message names it. */
    private static String place(Verdict verdict) {
        if (verdict.evidence().isEmpty()) {
            return "";
        }
        Evidence best = verdict.evidence().get(0);
        String named = best.location().isPresent()
                ? best.location().get().path()
                : best.url().orElse("");
        if (verdict.message().contains(named)) {
            return "";
        }
        return " ("
                + LogText.line(
                        best.location().isPresent() ? best.location().get().toString() : named) + ")";
    }

    private void addFindings(List<ConsoleLine> lines, RuleResult rule) {
        List<JudgedFinding> findings = FindingOrder.live(rule.findings());
        int shown = Math.min(findings.size(), FINDINGS_PER_RULE);
        for (int i = 0; i < shown; i++) {
            Finding finding = findings.get(i).finding();
            addFinding(lines, rule, findings.get(i));
            if (i + 1 == shown || !findings.get(i + 1).finding().fix().equals(finding.fix())) {
                addFix(lines, rule, finding.remedy());
            }
        }
        if (shown < findings.size()) {
            paragraph(lines, level(rule), 2, 2)
                    .add(
                            Style.PLAIN,
                            "and " + (findings.size() - shown) + " more of "
                                    + rule.info().id() + seePage())
                    .end();
        }
        if (shown > 0 && rule.reason().isPresent()) {
            paragraph(lines, level(rule), 4, 12)
                    .add(Style.PLAIN, "reason: " + LogText.line(rule.reason().get()))
                    .end();
        }
    }

    private void addFinding(List<ConsoleLine> lines, RuleResult rule, JudgedFinding judged) {
        Finding finding = judged.finding();
        Level level = level(rule);
        Paragraph paragraph = paragraph(lines, level, 0, 4)
                .add(Style.STRONG, LogText.line(finding.location().toString()))
                .add(Style.PLAIN, " ")
                .add(style(level), rule.info().id() + ":")
                .add(Style.PLAIN, " ");
        if (!rule.hasFailed()) {
            paragraph.add(Style.STRONG, "please review:").add(Style.PLAIN, " ");
        }
        paragraph.add(Style.PLAIN, LogText.line(finding.message())).end();
        if (judged.acceptance().isPresent()) {
            addAcceptance(lines, level, judged);
        }
    }

    private void addAcceptance(List<ConsoleLine> lines, Level level, JudgedFinding judged) {
        paragraph(lines, level, 4, 6)
                .add(Style.PLAIN, LogText.line(AcceptanceText.of(judged).orElseThrow()))
                .end();
    }

    /** What would fail a build must not look as if it had passed. */
    private void addUnknown(List<ConsoleLine> lines, RuleResult rule) {
        paragraph(lines, Level.WARNING, 0, 4)
                .add(style(Level.WARNING), rule.info().id() + ":")
                .add(Style.PLAIN, " not known: " + LogText.line(rule.verdict().message()))
                .end();
    }

    /** What was there before is a line for each rule, what is accepted a line for each finding. */
    private void addFolded(List<ConsoleLine> lines, RuleResult rule) {
        int old = 0;
        @Nullable Location first = null;
        for (JudgedFinding judged : FindingOrder.folded(rule.findings())) {
            Location location = judged.finding().location();
            if (judged.acceptance().isEmpty()) {
                old++;
                first = first == null ? location : first;
            } else {
                paragraph(lines, Level.INFO, 0, 4)
                        .add(Style.STRONG, LogText.line(location.toString()))
                        .add(
                                Style.PLAIN,
                                " " + rule.info().id() + ": "
                                        + LogText.line(AcceptanceText.of(judged).orElseThrow()))
                        .end();
            }
        }
        if (first != null) {
            paragraph(lines, Level.INFO, 0, 4)
                    .add(Style.STRONG, LogText.line(first.toString()))
                    .add(
                            Style.PLAIN,
                            " " + rule.info().id() + ": " + old + " as before"
                                    + (rule.hasFailed() ? "" : ", to review"))
                    .end();
        }
    }

    private void addRemarks(List<ConsoleLine> lines, CheckResult result) {
        for (Remark remark : result.remarks()) {
            Level level = remark.severity() == Severity.WARNING ? Level.WARNING : Level.INFO;
            if (isShown(level)) {
                paragraph(lines, level, 0, 2)
                        .add(Style.PLAIN, LogText.line(remark.text()))
                        .end();
            }
        }
    }

    private void addFix(List<ConsoleLine> lines, RuleResult rule, Fix fix) {
        paragraph(lines, level(rule), 4, 9)
                .add(Style.PLAIN, "fix: " + LogText.line(fix.sentence()))
                .endWith(LogText.copied(fix.lines()));
    }

    private Paragraph paragraph(List<ConsoleLine> lines, Level level, int firstIndent, int indent) {
        return new Paragraph(lines, level, width, firstIndent, indent);
    }

    /** A review never fails a build, so it is never an error in the log. */
    private static Level level(RuleResult rule) {
        if (rule.severity() == Severity.ERROR && rule.hasFailed()) {
            return Level.ERROR;
        }
        return rule.severity().compareTo(Severity.WARNING) >= 0 ? Level.WARNING : Level.INFO;
    }

    private static Style style(Level level) {
        if (level == Level.ERROR) {
            return Style.FAILURE;
        }
        return level == Level.WARNING ? Style.WARNING : Style.STRONG;
    }

    /** What was turned off must not be forgotten. */
    private void addOff(List<ConsoleLine> lines, CheckResult result) {
        List<String> off = OffText.of(result.off());
        if (off.size() > OFF_SHOWN) {
            String more = "and " + (off.size() - OFF_SHOWN) + " more";
            off = new ArrayList<>(off.subList(0, OFF_SHOWN));
            off.add(more);
        }
        if (!off.isEmpty()) {
            paragraph(lines, Level.INFO, 0, 2)
                    .add(Style.PLAIN, "Off: " + LogText.line(String.join("; ", off)))
                    .end();
        }
    }

    private String seePage() {
        return directions.page().isPresent() ? "; see " + directions.page().get() : "";
    }

    /** Lines with errors above a green build would leave people to guess. */
    private static String goesOn(CheckResult result) {
        boolean isForgiven = result.failOn() == Severity.OFF && result.countFailed(Severity.ERROR) > 0;
        return isForgiven ? "; failOn is never, so the build goes on" : "";
    }

    private void addSummary(List<ConsoleLine> lines, CheckResult result) {
        if (result.comparison().isPresent()) {
            paragraph(lines, Level.INFO, 0, 2)
                    .add(Style.STRONG, ComparisonText.of(result.comparison().get()))
                    .end();
        }
        paragraph(lines, Level.INFO, 0, 2)
                .add(Style.PLAIN, Summary.of(result) + goesOn(result) + seePage())
                .end();
        addOff(lines, result);
        List<String> steps = FirstSteps.of(result);
        if (!steps.isEmpty()) {
            paragraph(lines, Level.INFO, 0, 2)
                    .add(Style.STRONG, "Start with: ")
                    .add(Style.PLAIN, String.join(" · ", steps))
                    .end();
        }
        if (directions.page().isEmpty()) {
            paragraph(lines, Level.INFO, 0, 2)
                    .add(Style.PLAIN, "As a page, with the evidence: " + directions.toPage())
                    .end();
        }
    }
}
