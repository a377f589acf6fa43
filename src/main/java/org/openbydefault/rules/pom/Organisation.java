package org.openbydefault.rules.pom;

import java.util.Arrays;
import java.util.Optional;
import org.openbydefault.project.Pom;

/** Whether two artifacts come from one house, as their group ids tell. */
public final class Organisation {

    private Organisation() {}

    /** Whether the POM comes from the same house as the foreign parent that supplies a value, if one does. */
    public static boolean isHouseOf(Pom pom, Optional<String> foreignModel) {
        return foreignModel.isPresent() && house(pom.coordinates()).equals(house(foreignModel.get()));
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
