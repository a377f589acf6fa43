package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.fix.FixPlan;
import org.openbydefault.fix.FixedFinding;
import org.openbydefault.fix.LeftFinding;

/** What the log says after findings were turned into changes. */
public final class FixReport {

    private final FixPlan plan;

    public FixReport(FixPlan plan) {
        this.plan = plan;
    }

    /** @param command what applies the patch */
    public List<String> written(String command) {
        List<String> lines = findings();
        lines.add(
                plan.changes().isEmpty()
                        ? "There is nothing to fix without a person; no patch was written"
                        : "To apply it: " + command);
        return lines;
    }

    public List<String> applied() {
        List<String> lines = findings();
        int files = plan.changes().size();
        lines.add(files + (files == 1 ? " file was" : " files were")
                + " changed; look at them with: git diff, and add new ones with: git add");
        return lines;
    }

    private List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (FixedFinding fixed : plan.fixed()) {
            lines.add(LogText.line("fixed " + fixed.path() + " " + fixed.rule() + ": " + fixed.what()));
            if (!fixed.open().isEmpty()) {
                lines.add("    to be written by you: " + LogText.line(fixed.open()));
            }
        }
        for (LeftFinding left : plan.left()) {
            lines.add(LogText.line("left " + left.location() + " " + left.rule() + ": " + left.why()));
        }
        return lines;
    }
}
