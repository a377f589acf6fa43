package org.openbydefault.report;

import java.util.List;

/**
 * A fix in its two parts.
 *
 * @param sentence what to do; empty where that goes without saying
 * @param copied lines that are ready to be pasted, perhaps none
 */
record FixText(String sentence, List<String> copied) {

    /** The first line is the sentence, unless it is markup; the others are there to be pasted. */
    static FixText of(List<String> lines) {
        boolean isSentence = !lines.get(0).startsWith("<");
        return new FixText(isSentence ? lines.get(0) : "", isSentence ? lines.subList(1, lines.size()) : lines);
    }
}
