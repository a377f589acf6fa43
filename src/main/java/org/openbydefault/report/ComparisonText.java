package org.openbydefault.report;

import java.util.Locale;
import org.openbydefault.engine.Comparison;
import org.openbydefault.engine.ComparisonBase;
import org.openbydefault.engine.ComparisonBase.How;
import org.openbydefault.text.Wording;

/** What is new, in a line. */
final class ComparisonText {

    private ComparisonText() {}

    /** For example {@code 1 new finding; 14 were there at 3f2a1c9 (…) and do not fail the build; 2 are fixed}. */
    static String of(Comparison comparison) {
        return Wording.counted(comparison.added(), "new finding", "new findings")
                + "; " + comparison.existing() + (comparison.existing() == 1 ? " was there " : " were there ")
                + place(comparison.base())
                + (comparison.existing() == 1 ? " and does not fail the build; " : " and do not fail the build; ")
                + comparison.fixed() + (comparison.fixed() == 1 ? " is fixed" : " are fixed");
    }

    private static String place(ComparisonBase base) {
        if (base.commit().isEmpty()) {
            return "when " + LogText.line(base.name()) + " was written";
        }
        return "at " + base.commit().get().shortId() + " ("
                + base.commit().get().date() + ", " + how(base) + distance(base) + ")";
    }

    private static String how(ComparisonBase base) {
        String name = LogText.line(base.name());
        return base.how() == How.MERGE_BASE ? "merge base with " + name : name + " itself";
    }

    private static String distance(ComparisonBase base) {
        if (base.distance().isEmpty()) {
            return ", no common history in this clone";
        }
        int commits = base.distance().getAsInt();
        return ", " + (commits == 1 ? "1 commit" : String.format(Locale.ROOT, "%,d commits", commits)) + " back";
    }
}
