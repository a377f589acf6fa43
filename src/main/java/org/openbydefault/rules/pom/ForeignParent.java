package org.openbydefault.rules.pom;

import java.util.Arrays;
import java.util.Optional;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomParent;
import org.openbydefault.rule.Verdict;

/** What a parent outside this repository supplies counts only where it comes from the same house. */
public final class ForeignParent {

    private ForeignParent() {}

    /** Whether the POM comes from the same house as the foreign parent that supplies a value, if one does. */
    public static boolean isOfHouse(Pom pom, Optional<String> foreignModel) {
        return foreignModel.isPresent() && house(pom.coordinates()).equals(house(foreignModel.get()));
    }

    /**
     * The verdict for a POM that does not supply something itself, where a parent of the same house that was not read
     * may; empty otherwise: what another house supplies would not count.
     */
    public static Optional<Verdict> unread(Pom pom, String what) {
        Optional<PomParent> parent = pom.foreignParent();
        boolean mayCount = parent.isPresent()
                && !parent.get().resolved()
                && isOfHouse(pom, Optional.of(parent.get().coordinates()));
        if (!mayCount) {
            return Optional.empty();
        }
        return Optional.of(Verdict.unknown("The POM has no " + what + ", and its parent "
                + parent.get().coordinates() + ", which may bring one, is not in the repository and was not read"));
    }

    /** The registered part of a group id: two words, three where the second names a forge that hosts many. */
    private static String house(String coordinates) {
        String groupId = coordinates.substring(0, Math.max(0, coordinates.indexOf(':')));
        String[] words = groupId.split("\\.", 4);
        boolean isForge = words.length > 2 && (words[1].equals("github") || words[1].equals("gitlab"));
        int count = Math.min(words.length, isForge ? 3 : 2);
        return String.join(".", Arrays.copyOf(words, count));
    }
}
