package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.rule.Rule;

/** What broke down in a run while the run went on. Not thread-safe: one run, one list. */
public final class Crashes {

    private static final String OF_PLUGIN = "This is a defect of the plugin: please report it.";
    private static final String OF_RULE =
            "This is a defect of the rule: please report it. Until it is mended, set its severity to off.";
    private static final String OF_OLD_RULE = "The rule was compiled against other versions of the plugin or of its"
            + " libraries: build it anew. Until then, set its severity to off.";

    private final List<Crash> crashes = new ArrayList<>();

    /**
     * Takes note of a rule that broke down.
     *
     * @return why there is no verdict, fit for reports
     * @throws VirtualMachineError the cause, if the machine cannot go on; a stack that overflowed has room again
     */
    String ofRule(Rule rule, String id, Throwable cause) {
        return add(new Crash(
                "Rule '" + id + "' (" + rule.getClass().getName() + ")",
                cause,
                cause instanceof LinkageError ? OF_OLD_RULE : OF_RULE));
    }

    /**
     * Takes note of a part of the plugin that broke down.
     *
     * @param what the part, as the subject of a sentence
     * @return why its facts cannot be had, fit for reports
     * @throws VirtualMachineError the cause, if the machine cannot go on; a stack that overflowed has room again
     */
    public String ofPlugin(String what, Throwable cause) {
        return add(new Crash(what, cause, OF_PLUGIN));
    }

    /** All of them, in the order in which they happened. */
    public List<Crash> all() {
        return List.copyOf(crashes);
    }

    private String add(Crash crash) {
        if (crash.cause() instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
            throw fatal;
        }
        crashes.add(crash);
        return crash.reason();
    }
}
