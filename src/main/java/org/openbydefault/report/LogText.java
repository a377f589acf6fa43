package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;

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

    /** The text line by line; indentation is kept. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : PlainText.lines(text)) {
            lines.add(withoutCommands(withoutCommandAtStart(line)));
        }
        return lines;
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
