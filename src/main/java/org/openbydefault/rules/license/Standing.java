package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How the stated licences stand to a demand on licences, such as being approved. */
enum Standing {
    /** The demand is met; of a choice by one licence, of a sum by all but those of content. */
    MET,
    /** The licence that the file is about meets it, another in the same file or beside it does not. */
    PARTLY,
    NOT_MET;

    static Standing of(List<LicenseText> stated, Predicate<String> demand) {
        boolean all = true;
        boolean any = false;
        for (LicenseText text : stated) {
            all &= isMet(text, stated, demand);
            any |= demand.test(text.main().orElseThrow().spdxId());
        }
        return all ? MET : any ? PARTLY : NOT_MET;
    }

    /** The licences that do not meet the demand, those of content beside code left out. */
    static List<String> unmet(List<LicenseText> stated, Predicate<String> demand) {
        List<String> unmet = new ArrayList<>();
        for (LicenseText text : stated) {
            for (String id : LicenseExpression.ids(text.expression())) {
                if (!demand.test(id) && !isBesideCode(id, stated) && !unmet.contains(id)) {
                    unmet.add(id);
                }
            }
        }
        return unmet;
    }

    private static boolean isMet(LicenseText text, List<LicenseText> stated, Predicate<String> demand) {
        return LicenseExpression.holds(text.expression(), id -> demand.test(id) || isBesideCode(id, stated));
    }

    private static boolean isBesideCode(String id, List<LicenseText> stated) {
        return ContentLicenses.contains(id) && hasCode(stated);
    }

    private static boolean hasCode(List<LicenseText> stated) {
        for (LicenseText text : stated) {
            for (String id : LicenseExpression.ids(text.expression())) {
                if (!ContentLicenses.contains(id)) {
                    return true;
                }
            }
        }
        return false;
    }
}
