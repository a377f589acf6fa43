package org.openbydefault.maven;

import org.fusesource.jansi.Ansi;
import org.openbydefault.report.Painter;
import org.openbydefault.report.Style;

/**
 * Colours as Maven itself writes them. Maven turns Jansi on or off for the terminal, {@code --batch-mode} and {@code
 * -Dstyle.color}, and exports it to plugins on every version; its own message builder it does not.
 */
final class TerminalPainter implements Painter {

    @Override
    public String paint(Style style, String text) {
        if (!Ansi.isEnabled()) {
            return text;
        }
        Ansi ansi = Ansi.ansi();
        return switch (style) {
            case PLAIN -> text;
            case STRONG -> ansi.bold().a(text).reset().toString();
            case SUCCESS -> ansi.bold().fgGreen().a(text).reset().toString();
            case WARNING -> ansi.bold().fgYellow().a(text).reset().toString();
            case FAILURE -> ansi.bold().fgRed().a(text).reset().toString();
        };
    }
}
