package org.openbydefault.engine;

/** A rule broke down. Never a violation, never silenced by {@code failOn}. */
public final class RuleCrashedException extends Exception {

    private static final long serialVersionUID = 1L;

    RuleCrashedException(String ruleId, Throwable cause) {
        super(
                "Rule '" + ruleId + "' crashed (" + cause + "). This is a defect of the rule: please report it. "
                        + "Until it is mended, set its severity to off",
                cause);
    }
}
