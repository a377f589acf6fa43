package org.openbydefault.rules.license;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the stated licences stand to a demand on licences, such as being approved. */
enum Fulfilment {
    /** The demand is met; of a choice by one licence, of a sum by all but those of content. */
    MET,
    /** The licence that the file is about meets it, another in the same file or beside it does not. */
    PARTLY,
    NOT_MET;

    /**
     * @param expression what the texts state together
     * @param meeting those of the stated licences that meet the demand
     */
    static Fulfilment of(String expression, List<LicenseText> stated, Set<String> meeting) {
        Set<String> accepted = new HashSet<>(meeting);
        accepted.addAll(besideCode(stated));
        boolean any = false;
        for (LicenseText text : stated) {
            any |= meeting.contains(text.mainId());
        }
        return LicenseExpression.isAcceptable(expression, accepted) ? MET : any ? PARTLY : NOT_MET;
    }

    /** The licences that do not meet the demand, those of content beside code left out. */
    static Set<String> unmet(List<LicenseText> stated, Set<String> meeting) {
        Set<String> unmet = ids(stated);
        unmet.removeAll(meeting);
        unmet.removeAll(besideCode(stated));
        return unmet;
    }

    /** The stated licences, in order. */
    static Set<String> ids(List<LicenseText> stated) {
        Set<String> ids = new LinkedHashSet<>();
        for (LicenseText text : stated) {
            ids.addAll(LicenseExpression.ids(text.expression()));
        }
        return ids;
    }

    /** The licences of content where there is one for code as well. */
    private static Set<String> besideCode(List<LicenseText> stated) {
        Set<String> ids = ids(stated);
        Set<String> content = new HashSet<>();
        for (String id : ids) {
            if (ContentLicenses.contains(id)) {
                content.add(id);
            }
        }
        return content.size() == ids.size() ? Set.of() : content;
    }
}
