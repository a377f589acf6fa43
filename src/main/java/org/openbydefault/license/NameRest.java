package org.openbydefault.license;

import java.util.List;

/** What a name says beside the licences that it names. */
final class NameRest {
    /** Words that add nothing to the name of a licence. */
    private static final WordSet FILLERS = WordSet.of(
            "license licensed licensing public software open source free libre project code foundation general"
                    + " gnu inc and or either any with w of under terms term conditions dual double triple multi s copyright c text see"
                    + " file as only later newer above greater upwards at your option choice to in is by on are this that available"
                    + " from released distributed org com net www http https html htm txt php md exception exceptions"
                    + " linking library agreement permissive all rights reserved new revised simplified standard"
                    + " name id spdx clause generic international unported compatible v u s american united"
                    + " states lesser affero attribution domain use policy notice community java january february march june october november");

    /** Words that restrict it. */
    private static final WordSet RESTRICTING =
            WordSet.of("noncommercial nc evaluation academic academia research educational education personal"
                    + " internal trial restricted restriction restrictions proprietary ethical anti");

    private static final int[] COMMONS_CLAUSE = NameTokens.of("commons clause").toArray();
    private static final int NON = WordHash.of("non");
    private static final int NOT = WordHash.of("not");
    private static final int NO = WordHash.of("no");
    private static final int COMMERCIAL = WordHash.of("commercial");

    private boolean isEmpty = true;
    private boolean restricts;

    NameRest(NameTokens name, List<Reference> references) {
        for (int at = 0; at < name.size; at++) {
            if (!isCovered(name.start[at], references)) {
                isEmpty &= FILLERS.contains(name.hash[at]) || Characters.isDigit(name.text.charAt(name.start[at]));
                restricts |= restricts(name, at);
            }
        }
    }

    private static boolean isCovered(int offset, List<Reference> references) {
        for (Reference reference : references) {
            if (reference.from() <= offset && offset < reference.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean restricts(NameTokens name, int at) {
        int before = at == 0 ? 0 : name.hash[at - 1];
        boolean negated = before == NON || before == NOT || before == NO;
        return RESTRICTING.contains(name.hash[at])
                || name.startsWith(at, COMMONS_CLAUSE)
                || (name.hash[at] == COMMERCIAL && negated);
    }

    /** Whether nothing is left that could change what the licences are. */
    boolean isEmpty() {
        return isEmpty;
    }

    boolean restricts() {
        return restricts;
    }
}
