package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;

/** What a terminal shows of a rule in this build: how loud it is and why, and what it says now. */
public final class RuleLines {

    private static final int NAMES = 26;
    private static final int SEVERITIES = 9;
    private static final int OUTCOMES = 16;

    private final int width;

    /** @param width columns of a line */
    public RuleLines(int width) {
        this.width = width;
    }

    /**
     * A rule in a list.
     *
     * @param result what it says now; empty where it is off
     */
    public List<ConsoleLine> listed(RuleSetting setting, Optional<RuleResult> result) {
        RuleInfo info = setting.rule().info();
        Outcome outcome = result.isPresent() ? result.get().verdict().outcome() : Outcome.NOT_APPLICABLE;
        List<ConsoleLine> lines = new ArrayList<>();
        new Paragraph(lines, Level.INFO, width, 2, 4)
                .add(Style.STRONG, padded(info.id(), NAMES))
                .add(Style.PLAIN, padded(setting.severity().id(), SEVERITIES))
                .add(style(outcome, setting.severity()), padded(result.isPresent() ? outcome.id() : "", OUTCOMES))
                .add(Style.PLAIN, info.summary() + " (" + setting.origin() + ")")
                .end();
        return lines;
    }

    /** A rule below its page. */
    public List<ConsoleLine> explained(RuleSetting setting, Optional<RuleResult> result) {
        List<ConsoleLine> lines = new ArrayList<>();
        new Paragraph(lines, Level.INFO, width, 0, 2)
                .add(Style.STRONG, "In this build")
                .end();
        text(lines, "severity " + setting.severity().id() + ", set by: " + setting.origin());
        if (result.isPresent()) {
            text(
                    lines,
                    result.get().verdict().outcome().id() + ": "
                            + result.get().verdict().message());
            result.get()
                    .verdict()
                    .findings()
                    .forEach(finding -> text(lines, "  " + finding.location() + ": " + finding.message()));
        } else {
            text(lines, "not run, because it is off");
        }
        return lines;
    }

    private void text(List<ConsoleLine> lines, String text) {
        new Paragraph(lines, Level.INFO, width, 2, 4).add(Style.PLAIN, text).end();
    }

    private static Style style(Outcome outcome, Severity severity) {
        return switch (outcome) {
            case PASSED -> Style.SUCCESS;
            case FAILED -> severity == Severity.ERROR ? Style.FAILURE : Style.WARNING;
            default -> Style.PLAIN;
        };
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - text.length()));
    }
}
