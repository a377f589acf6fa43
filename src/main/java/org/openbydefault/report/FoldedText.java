package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.JudgedFinding;

/** What cannot fail a build, in words. */
final class FoldedText {

    private FoldedText() {}

    /** For example {@code 3 as before, 1 accepted}. */
    static String of(List<JudgedFinding> folded) {
        int accepted = 0;
        for (JudgedFinding judged : folded) {
            accepted += judged.isAccepted() ? 1 : 0;
        }
        int old = folded.size() - accepted;
        return (old > 0 ? old + " as before" : "")
                + (old > 0 && accepted > 0 ? ", " : "")
                + (accepted > 0 ? accepted + " accepted" : "");
    }

    /** For example {@code accepted until 2027-03-31: The mirror opens in March}, or {@code as before}. */
    static String of(JudgedFinding judged) {
        return AcceptanceText.of(judged).orElse("as before");
    }
}
