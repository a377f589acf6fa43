package org.openbydefault.license;

import java.util.List;
import org.openbydefault.api.Internal;

/** Restrictions that stand beside the name of a licence, as in a README. */
@Internal
public final class Restriction {
    private static final int FOR = WordHash.of("for");
    private static final int COMMERCIAL = WordHash.of("commercial");
    private static final WordSet USES = WordSet.of("use usage purposes");
    private static final WordSet PRICES = WordSet.of(
            "contact purchase buy pay paid fee subscription obtain permission required requires require need needs");
    private static final int[] APPLIES_ONLY = NameTokens.of("applies only to").toArray();
    private static final int[] ONLY_FOR = NameTokens.of("only for").toArray();
    private static final WordSet FIELDS = WordSet.of(
            "research educational education academic academia evaluation personal private internal noncommercial nonprofit");

    /** So many words behind "for commercial use" say what that takes. */
    private static final int REACH = 10;

    private Restriction() {}

    /**
     * Whether a text that names a licence restricts what it gives: "we added the Commons Clause", "for commercial use contact
     * us", "applies only to research". That a commercial licence is offered besides is no restriction.
     *
     * @param text some sentences about a licence
     */
    public static boolean isIn(String text) {
        NameTokens tokens = NameTokens.of(text);
        for (int at = 0; at < tokens.size; at++) {
            boolean field = tokens.startsWith(at, APPLIES_ONLY) || tokens.startsWith(at, ONLY_FOR);
            boolean commercial = tokens.hash[at] == FOR
                    && tokens.contains(at + 1, at + 2, COMMERCIAL)
                    && tokens.containsAny(at + 2, at + 3, USES)
                    && tokens.containsAny(at + 3, at + 3 + REACH, PRICES);
            if (commercial || (field && tokens.containsAny(at + 2, at + REACH, FIELDS))) {
                return true;
            }
        }
        return AddedRestriction.find(tokens, List.of()) >= 0;
    }
}
