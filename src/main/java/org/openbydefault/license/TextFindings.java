package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The licence texts and headers in a text, as findings, with the verdict on each. */
final class TextFindings {
    private final List<Finding> texts = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Finding> headers = new ArrayList<>();
    private @Nullable Verdict truncated;

    /** Texts: licences, modified licences and exceptions. They cover their words: no other licence is looked for there. */
    List<Finding> texts() {
        return texts;
    }

    /** Notices by wording alone. They cover nothing: the name that they give decides. */
    List<Finding> headers() {
        return headers;
    }

    void addText(Finding finding, Verdict verdict) {
        texts.add(finding);
        verdicts.add(verdict);
    }

    /** Adds a licence that ends early. */
    void addTruncated(Finding finding, Verdict verdict) {
        addText(finding, verdict);
        truncated = verdict;
    }

    void addHeader(Finding finding) {
        headers.add(finding);
    }

    /** The stretches, as pairs of offsets, that the texts cover; what offers another licence in their midst is not covered. */
    List<int[]> covered(Reading reading, ClauseWords clauseWords) {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int from = texts.get(i).from();
            for (Difference difference : verdicts.get(i).alignment.differences()) {
                if (difference.offersChoice(reading, clauseWords)) {
                    stretches.add(new int[] {from, reading.words.start[difference.from()]});
                    from = reading.words.end(difference.to() - 1);
                }
            }
            stretches.add(new int[] {from, texts.get(i).to()});
        }
        return stretches;
    }

    /** The verdict on the text of which a person will ask how it differs: truncated or the first modified one; or null. */
    @Nullable
    Verdict nearest() {
        Verdict nearest = truncated;
        for (int i = 0; i < texts.size() && nearest == null; i++) {
            nearest = texts.get(i).form() == Form.MODIFIED ? verdicts.get(i) : null;
        }
        return nearest;
    }

    /** Creative Commons texts come with explanations of all the licences of their family. */
    private static boolean speaksOfUse(Finding text) {
        return text.id().startsWith("CC-");
    }

    /** Marks the licence beside which a restriction stands as modified: the last before it, or else the first. */
    void restrict(int offset) {
        int nearest = -1;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).form() == Form.TEXT
                    && !speaksOfUse(texts.get(i))
                    && (nearest < 0 || texts.get(i).from() <= offset)) {
                nearest = i;
            }
        }
        if (nearest >= 0) {
            texts.set(nearest, texts.get(nearest).asModified());
        }
    }
}
