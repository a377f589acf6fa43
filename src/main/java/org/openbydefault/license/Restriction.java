package org.openbydefault.license;

import java.util.List;
import org.openbydefault.api.Internal;

/** Restrictions that stand beside the name of a licence, as in a README. */
@Internal
public final class Restriction {
    private static final int NON = WordHash.of("non");
    private static final int COMMERCIAL = WordHash.of("commercial");
    private static final WordSet USES = WordSet.of("use usage purposes");
    private static final WordSet PRICES = WordSet.of(
            "contact purchase buy pay paid fee subscription obtain permission required requires require need needs");
    private static final WordSet DEMANDS = WordSet.of("need needs require requires required must");

    /** Words of sentences that allow commercial use, or offer a licence besides. */
    private static final WordSet ALLOWANCES =
            WordSet.of("free permitted allowed alternative alternatively instead without");

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

    /** In words. */
    private static final int LONGEST_NOTICE = 150;

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
            if (pricesCommercialUse(tokens, at)
                    || (field && tokens.containsAny(at + 2, at + REACH, FIELDS))
                    || isFreeForField(tokens, at)
                    || asksCompanies(tokens, at)
                    || (tokens.hash[at] == YOU && RestrictingSentence.forbids(tokens, at))) {
                return true;
            }
        }
        return AddedRestriction.find(tokens, List.of()) >= 0;
    }

    /**
     * Whether a file beside a licence says that commercial use has its price: "commercial use requires a subscription". A
     * long text is an agreement with those who buy, which takes nothing from others.
     *
     * @param text all of the file
     */
    public static boolean pricesCommercialUse(String text) {
        NameTokens tokens = NameTokens.of(text);
        for (int at = 0; at < tokens.size && tokens.size <= LONGEST_NOTICE; at++) {
            if (pricesCommercialUse(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "For commercial use you must buy a license", "a license is required for commercial use". */
    private static boolean pricesCommercialUse(NameTokens tokens, int at) {
        if (tokens.hash[at] != COMMERCIAL
                || !tokens.containsAny(at + 1, at + 2, USES)
                || tokens.contains(at - 1, at, NON)) {
            return false;
        }
        int from = at;
        while (from > 0 && !tokens.beginsSentence(from)) {
            from--;
        }
        int end = at + 2;
        while (end < tokens.size && !tokens.beginsSentence(end)) {
            end++;
        }
        boolean demandedBefore = tokens.containsAny(from, at, DEMANDS) && tokens.contains(from, at, NameTokens.LICENSE);
        return (demandedBefore || tokens.containsAny(at + 2, Math.min(end, at + 2 + REACH), PRICES))
                && !tokens.containsAny(from, end, ALLOWANCES);
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
