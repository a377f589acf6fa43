package org.openbydefault.fleet;

import org.openbydefault.rule.Family;

/** What a family is called in a headline. */
final class FamilyTitle {

    private FamilyTitle() {}

    static String of(Family family) {
        return switch (family) {
            case LICENSE -> "Licence";
            case COMMUNITY -> "Community";
            case OPERATIONS -> "Operations";
            case METADATA -> "Metadata";
            case OPENNESS -> "Openness";
        };
    }
}
