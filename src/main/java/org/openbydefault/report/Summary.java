package org.openbydefault.report;

import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.Wording;

/** How the rules ended, in a line. */
final class Summary {

    private Summary() {}

    /** For example {@code 36 rules: 31 passed, 3 failed (1 error, 2 warnings), 2 not applicable}. */
    static String of(CheckResult result) {
        StringBuilder line = new StringBuilder(100);
        line.append(Wording.counted(result.results().size(), "rule", "rules"));
        line.append(": ").append(result.count(Outcome.PASSED)).append(" passed, ");
        line.append(result.count(Outcome.FAILED)).append(" failed");
        line.append(result.count(Outcome.FAILED) == 0 ? "" : " (" + failed(result) + ")");
        append(line, result.countAccepted(), "accepted");
        append(line, result.count(Outcome.REVIEW), "to review");
        append(line, result.count(Outcome.NOT_APPLICABLE), "not applicable");
        append(line, result.count(Outcome.UNKNOWN), "unknown");
        return line.toString();
    }

    /** What it means for the build, for example {@code 3 rules fail the build}. */
    static String verdict(CheckResult result) {
        int violations = result.violations().size();
        if (violations > 0) {
            return Wording.counted(violations, "rule fails", "rules fail") + " the build";
        }
        return result.count(Outcome.FAILED) > 0 ? failed(result) + "; the build goes on" : "no rule failed";
    }

    /** How bad it is, whatever the build makes of it: {@code good}, {@code fair} or {@code bad}. */
    static String tone(CheckResult result) {
        if (!result.violations().isEmpty() || result.countFailed(Severity.ERROR) > 0) {
            return "bad";
        }
        return result.countFailed(Severity.WARNING) > 0 ? "fair" : "good";
    }

    /** For example {@code 1 error, 2 warnings}. */
    private static String failed(CheckResult result) {
        StringBuilder failed = new StringBuilder();
        int errors = result.countFailed(Severity.ERROR);
        if (errors > 0) {
            failed.append(", ").append(Wording.counted(errors, "error", "errors"));
        }
        int warnings = result.countFailed(Severity.WARNING);
        if (warnings > 0) {
            failed.append(", ").append(Wording.counted(warnings, "warning", "warnings"));
        }
        int infos = result.countFailed(Severity.INFO);
        if (infos > 0) {
            failed.append(", ").append(infos).append(" info");
        }
        return failed.substring(2);
    }

    private static void append(StringBuilder line, int count, String word) {
        if (count > 0) {
            line.append(", ").append(count).append(' ').append(word);
        }
    }
}
