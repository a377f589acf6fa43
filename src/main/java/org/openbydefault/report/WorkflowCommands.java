package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;

/**
 * Findings as annotations of GitHub Actions. Each line must be printed at the start of a line of standard output.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">workflow commands</a>
 */
final class WorkflowCommands {

    /** GitHub shows no more annotations of one level for a step. */
    static final int PER_LEVEL = 10;

    private WorkflowCommands() {}

    /** The commands for what is neither accepted nor was there before, worst first. */
    static List<String> of(CheckResult result) {
        List<String> commands = new ArrayList<>();
        int errors = 0;
        int warnings = 0;
        int notices = 0;
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            for (JudgedFinding finding : FindingOrder.live(rule.findings())) {
                String level = level(rule);
                int shown = switch (level) {
                    case "error" -> errors++;
                    case "warning" -> warnings++;
                    default -> notices++;
                };
                if (shown < PER_LEVEL) {
                    commands.add(command(level, rule, finding.finding()));
                }
            }
        }
        return commands;
    }

    private static String level(RuleResult rule) {
        if (!rule.hasFailed()) {
            return "notice";
        }
        return switch (rule.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "notice";
        };
    }

    private static String command(String level, RuleResult rule, Finding finding) {
        Location location = finding.location();
        StringBuilder command = new StringBuilder(200);
        command.append("::").append(level).append(" file=").append(property(location.path()));
        if (location.line() > 0) {
            command.append(",line=").append(location.line());
        }
        command.append(",title=")
                .append(property("open-by-default: " + rule.info().id()));
        command.append("::");
        String message = LogText.line(finding.message()) + "\nFix: " + LogText.lines(finding.remedy());
        return command.append(data(rule.hasFailed() ? message : "Please review: " + message))
                .toString();
    }

    private static String property(String text) {
        return data(LogText.line(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
