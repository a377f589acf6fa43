package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.text.Wording;

/** What a failed build says at the end of its log. Stands alone. */
public final class FailureMessage {

    private static final int OFFENDERS = 3;
    private static final int MESSAGE_COLUMNS = 200;

    private FailureMessage() {}

    /**
     * @param result a result with violations
     * @param directions where the reader finds more
     */
    public static String of(CheckResult result, Directions directions) {
        List<RuleResult> violations = OrderOfWork.secretsFirst(result.violations());
        int places = 0;
        for (RuleResult violation : violations) {
            places += FindingOrder.live(violation.findings()).size();
        }
        StringBuilder message = new StringBuilder(400);
        message.append(Wording.counted(violations.size(), "rule", "rules"));
        message.append(" failed at ").append(Wording.counted(places, "place", "places"));
        message.append(" (policy ").append(LogText.line(result.policy()));
        message.append(", failOn ").append(result.failOn().id()).append("):\n");
        int shown = appendOffenders(message, violations);
        if (shown < places) {
            message.append("  and ").append(places - shown).append(" more\n");
        }
        message.append("Start with: ").append(String.join(" · ", FirstSteps.of(result)));
        message.append("\nEvery place with its fix, as a page: ").append(directions.toPage());
        message.append("\nAbout a rule: ")
                .append(directions.toRule(violations.get(0).info().id()));
        return message.toString();
    }

    /** The first place of each of the first rules, or the first places of the only rule. */
    private static int appendOffenders(StringBuilder message, List<RuleResult> violations) {
        int perRule = violations.size() == 1 ? OFFENDERS : 1;
        int shown = 0;
        for (RuleResult violation : violations.subList(0, Math.min(OFFENDERS, violations.size()))) {
            List<JudgedFinding> findings = FindingOrder.live(violation.findings());
            for (JudgedFinding judged : findings.subList(0, Math.min(perRule, findings.size()))) {
                message.append("  ")
                        .append(LogText.start(judged.finding().location().toString()));
                message.append(' ').append(violation.info().id()).append(": ");
                message.append(PlainText.cut(LogText.line(judged.finding().message()), MESSAGE_COLUMNS));
                message.append('\n');
                shown++;
            }
        }
        return shown;
    }
}
