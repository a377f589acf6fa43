package org.openbydefault.report;

import java.util.Locale;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.text.Wording;

/** How a rule stands for somebody who glances at a family, the worst first. */
public enum RuleState {
    ERROR,
    WARNING,
    INFO,
    REVIEW,
    UNKNOWN,
    ACCEPTED,
    PASSED,
    NOT_APPLICABLE;

    static RuleState of(RuleResult rule) {
        if (rule.isAccepted()) {
            return ACCEPTED;
        }
        return switch (rule.verdict().outcome()) {
            case PASSED -> PASSED;
            case REVIEW -> REVIEW;
            case UNKNOWN -> UNKNOWN;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case FAILED ->
                switch (rule.severity()) {
                    case ERROR -> ERROR;
                    case WARNING -> WARNING;
                    case INFO, OFF -> INFO;
                };
        };
    }

    /** Whether the rule failed, and nobody accepted that. */
    public boolean hasFailed() {
        return this == ERROR || this == WARNING || this == INFO;
    }

    /** A class of the stylesheet. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For example {@code 2 errors}. */
    public String counted(int count) {
        return switch (this) {
            case ERROR -> Wording.counted(count, "error", "errors");
            case WARNING -> Wording.counted(count, "warning", "warnings");
            case REVIEW -> count + " to review";
            case NOT_APPLICABLE -> count + " not applicable";
            case INFO, UNKNOWN, ACCEPTED, PASSED -> count + " " + id();
        };
    }
}
