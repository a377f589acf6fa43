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

    private static final int YOU = WordHash.of("you");
    private static final WordSet COMPANIES = WordSet.of("company companies corporation corporations business businesses"
            + " enterprise enterprises organization organizations organisation organisations");
    private static final WordSet NEEDS = WordSet.of("need needs require requires must have has");
    private static final int[] FREE_FOR = NameTokens.of("free for").toArray();

    /** So near to a subject its verb, to "free for" its field, stands. */
    private static final int NEAR = 4;

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
            if (commercial
                    || (field && tokens.containsAny(at + 2, at + REACH, FIELDS))
                    || isFreeForField(tokens, at)
                    || asksCompanies(tokens, at)
                    || (tokens.hash[at] == YOU && RestrictingSentence.forbids(tokens, at))) {
                return true;
            }
        }
        return AddedRestriction.find(tokens, List.of()) >= 0;
    }

    /** "Free for academic use", but not "free for personal and commercial use". */
    private static boolean isFreeForField(NameTokens tokens, int at) {
        return tokens.startsWith(at, FREE_FOR)
                && tokens.containsAny(at + 2, at + 2 + NEAR, FIELDS)
                && !tokens.contains(at + 2, at + REACH, COMMERCIAL);
    }

    /** "Companies need a commercial license". */
    private static boolean asksCompanies(NameTokens tokens, int at) {
        if (!COMPANIES.contains(tokens.hash[at])) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size, at + NEAR); i++) {
            if (tokens.afterStop[i]) {
                return false;
            }
            if (NEEDS.contains(tokens.hash[i])) {
                return tokens.contains(i + 1, i + NEAR, NameTokens.LICENSE)
                        || tokens.containsAny(i + 1, i + REACH, PRICES);
            }
        }
        return false;
    }
}
