package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The licence texts and headers in a text, in its order, as findings, with the verdict on each text that is not exact. */
final class TextFindings {
    private final List<LicenseFinding> texts = new ArrayList<>();

    /** The verdict on each text; null if it is exact. */
    private final List<@Nullable ModificationJudgement> verdicts = new ArrayList<>();

    private final List<LicenseFinding> headers = new ArrayList<>();

    /** The place of the text that ends early, or -1. */
    private int truncated = -1;

    /** Texts: licences, modified licences and exceptions. They cover their words: no other licence is looked for there. */
    List<LicenseFinding> texts() {
        return texts;
    }

    /** Notices by wording alone. They cover nothing: the name that they give decides. */
    List<LicenseFinding> headers() {
        return headers;
    }

    /** Adds what needs no verdict. */
    void add(ExactText exact, SubstantiveWords words, SpdxLicenses licenses) {
        Form form = exact.kind() == Template.HEADER ? Form.NOTICE : Form.TEXT;
        LicenseFinding finding = new LicenseFinding(
                licenses.id(exact.entry()),
                licenses.isException(exact.entry()),
                form,
                1,
                words.start[exact.from()],
                words.end(exact.to() - 1),
                "");
        if (form == Form.NOTICE) {
            addHeader(finding);
        } else {
            insert(finding, null);
        }
    }

    void addText(LicenseFinding finding, ModificationJudgement verdict) {
        insert(finding, verdict);
    }

    private int insert(LicenseFinding finding, @Nullable ModificationJudgement verdict) {
        int place = texts.size();
        while (place > 0 && texts.get(place - 1).from() > finding.from()) {
            place--;
        }
        texts.add(place, finding);
        verdicts.add(place, verdict);
        return place;
    }

    /** Adds, behind all others, a licence that ends early. */
    void addTruncated(LicenseFinding finding, ModificationJudgement verdict) {
        truncated = insert(finding, verdict);
    }

    void addHeader(LicenseFinding finding) {
        headers.add(finding);
    }

    /** The stretches, as pairs of offsets, that the texts cover; what offers another licence in their midst is not covered. */
    List<int[]> covered(String text) {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int from = texts.get(i).from();
            for (int[] offer : offers(i, text)) {
                if (offer[0] >= from && offer[1] <= texts.get(i).to()) {
                    stretches.add(new int[] {from, offer[0]});
                    from = offer[1];
                }
            }
            stretches.add(new int[] {from, texts.get(i).to()});
        }
        return stretches;
    }

    private List<int[]> offers(int place, String text) {
        LicenseFinding finding = texts.get(place);
        if (FilledExhibit.isIn(finding.id())) {
            return FilledExhibit.offers(text, finding.from(), finding.to());
        }
        ModificationJudgement verdict = verdicts.get(place);
        return verdict == null ? List.of() : verdict.offers();
    }

    /** The place of the text of which a person will ask how it differs: truncated, or the first modified one; -1 if none is. */
    int doubtful() {
        for (int i = 0; i < texts.size(); i++) {
            if (i == truncated || texts.get(i).form() == Form.MODIFIED) {
                return i;
            }
        }
        return -1;
    }

    /** The verdict on a text; null if it is exact. */
    @Nullable
    ModificationJudgement verdict(int place) {
        return verdicts.get(place);
    }

    /** Creative Commons texts come with explanations of all the licences of their family. */
    private static boolean speaksOfUse(LicenseFinding text) {
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
