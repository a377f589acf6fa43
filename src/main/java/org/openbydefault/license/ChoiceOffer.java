package org.openbydefault.license;

import java.util.List;
import org.openbydefault.api.Internal;

/** Offers of a choice between licences in prose, as in a README. */
@Internal
public final class ChoiceOffer {
    private static final int[] AT_YOUR_OPTION = NameTokens.of("at your option").toArray();
    private static final WordSet VERSIONS = WordSet.of("any later newer");

    private ChoiceOffer() {}

    /**
     * Whether a text about licences offers a choice: "under either of", "dual licensed", "at your option".
     *
     * @param text some sentences about a licence
     */
    public static boolean isIn(String text) {
        NameTokens tokens = NameTokens.of(text);
        for (int at = 0; at < tokens.size; at++) {
            int behind = at + AT_YOUR_OPTION.length;
            if (tokens.startsWith(at, AT_YOUR_OPTION) && !tokens.containsAny(behind, behind + 1, VERSIONS)) {
                return true;
            }
        }
        return new Choice(tokens, List.of()).isOffered();
    }
}
