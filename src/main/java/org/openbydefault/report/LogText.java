package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.rule.Fix;

/**
 * Plain text for a build log. Some CI systems obey commands that stand anywhere in a line of a log: {@code ##[…]} on
 * GitHub, {@code ##vso[…]} on Azure, {@code ##teamcity[…]}; GitHub also {@code ::…::} at the start of a line. A space
 * takes their power away.
 */
final class LogText {

    private LogText() {}

    /** The text on one line. */
    static String line(String text) {
        return withoutCommands(PlainText.line(text));
    }

    /** A text with which a line begins. */
    static String start(String text) {
        return withoutCommandAtStart(line(text));
    }

    /** Sentence and lines of a fix, one below the other. */
    static String lines(Fix fix) {
        String copied = String.join("\n", copied(fix.lines()));
        return fix.sentence().isEmpty() || copied.isEmpty()
                ? line(fix.sentence()) + copied
                : line(fix.sentence()) + "\n" + copied;
    }

    /** Lines that are to be pasted; indentation is kept. */
    static List<String> copied(List<String> lines) {
        List<String> copied = new ArrayList<>(lines.size());
        for (String line : lines) {
            copied.add(withoutCommands(withoutCommandAtStart(PlainText.indented(line))));
        }
        return copied;
    }

    private static String withoutCommandAtStart(String line) {
        String text = line.stripLeading();
        return text.startsWith("::") ? ": " + text.substring(1) : line;
    }

    private static String withoutCommands(String text) {
        int hashes = text.indexOf("##");
        if (hashes < 0) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length() + 8);
        int copied = 0;
        while (hashes >= 0) {
            int next = hashes + 2;
            if (next < text.length() && isStartOfCommand(text.charAt(next))) {
                harmless.append(text, copied, next - 1).append(' ');
                copied = next - 1;
            }
            hashes = text.indexOf("##", hashes + 1);
        }
        return harmless.append(text, copied, text.length()).toString();
    }

    private static boolean isStartOfCommand(char letter) {
        return letter == '[' || Character.isLetter(letter);
    }
}
