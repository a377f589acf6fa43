package org.openbydefault.standalone;

import java.util.List;
import org.openbydefault.check.RunListener;
import org.openbydefault.report.ConsoleCharset;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.rule.RuleInfo;

/** Writes lines as Maven does, each with its level. */
final class Log implements RunListener {

    private final Surroundings around;
    private final AnsiPainter painter;
    private final ConsoleCharset charset = new ConsoleCharset(System.getProperties());

    Log(Surroundings around) {
        this.around = around;
        this.painter = new AnsiPainter(around.hasTerminal());
    }

    void print(List<ConsoleLine> lines) {
        for (ConsoleLine line : lines) {
            around.print(prefix(line.level()) + charset.text(line.text(painter)));
        }
    }

    @Override
    public void starts(String opening) {
        info(opening);
    }

    @Override
    public void starts(RuleInfo rule, int number, int of) {}

    void info(String text) {
        around.print(prefix(ConsoleLine.Level.INFO) + charset.text(text));
    }

    /** Text of several lines, each with the level. */
    void error(String text) {
        for (String line : text.split("\n", -1)) {
            around.print(prefix(ConsoleLine.Level.ERROR) + charset.text(line));
        }
    }

    private static String prefix(ConsoleLine.Level level) {
        return "[" + level.name() + "] ";
    }
}
