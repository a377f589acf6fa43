package org.openbydefault.license;

import java.util.Set;

/**
 * Tells whether a sentence limits what may be done with the software, or asks for something in return, as a rider to a
 * licence does. Disclaimers, rules for names and trademarks, and notices that point to the licence itself do neither.
 */
final class RestrictingSentence {
    private static final int LONGEST = 50;

    /** How far a negation reaches to the verb that it forbids. */
    private static final int REACH = 7;

    private static final Set<Integer> THINGS = NameTokens.hashes("software program programs product products work works"
            + " code sources library binaries copy copies derivative derivatives modification modifications version"
            + " versions project application applications service usage use");
    private static final Set<Integer> ACTS =
            NameTokens.hashes("use used using usage sell sold resell rent lease distribute distributed redistribute"
                    + " redistributed redistribution redistributing copy copied modify modified offer offered host"
                    + " provide sublicense publish train deploy deployed incorporate incorporated");
    private static final Set<Integer> NEGATIONS = NameTokens.hashes("not never cannot");
    private static final Set<Integer> BANS = NameTokens.hashes("prohibited forbidden disallowed");
    private static final Set<Integer> LIMITS = NameTokens.hashes("only solely exclusively");
    private static final Set<Integer> PURPOSES = NameTokens.hashes("used use purpose purposes");
    private static final Set<Integer> DEMANDS = NameTokens.hashes("must shall requires require required agrees agree");
    private static final Set<Integer> RETURNS = NameTokens.hashes("pay fee fees obtain subscription permission consent"
            + " agreement purchase royalty royalties send sent submit submitted published contributed buy"
            + " display indemnify");
    private static final Set<Integer> REVOCATIONS = NameTokens.hashes("revocable revoke revoked terminate terminated");
    private static final Set<Integer> GRANTS = NameTokens.hashes("license permission permissions rights");

    /** Words of sentences that speak of names, of liability, or of the terms themselves. */
    private static final Set<Integer> HARMLESS =
            NameTokens.hashes("name names trademark trademarks advertising publicity endorse warranty warranties"
                    + " liable liability damages compliance accordance verbatim received unless");

    private final NameTokens text;
    private final int from;
    private final int to;

    private RestrictingSentence(NameTokens text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Whether the tokens between the two positions, a whole sentence, restrict. */
    static boolean isOne(NameTokens text, int from, int to) {
        return to - from <= LONGEST && new RestrictingSentence(text, from, to).restricts();
    }

    private boolean restricts() {
        if (has(HARMLESS)) {
            return false;
        }
        boolean revokes = has(REVOCATIONS) && has(GRANTS);
        return revokes || (has(THINGS) && (forbids() || limits() || (has(DEMANDS) && has(RETURNS))));
    }

    private boolean forbids() {
        return (has(BANS) && has(ACTS)) || isFollowed(NEGATIONS, ACTS);
    }

    private boolean limits() {
        return isFollowed(LIMITS, PURPOSES) || isFollowed(PURPOSES, LIMITS);
    }

    private boolean has(Set<Integer> words) {
        return text.containsAny(from, to, words);
    }

    private boolean isFollowed(Set<Integer> words, Set<Integer> followers) {
        int at = indexOf(words);
        return at >= 0 && text.containsAny(at + 1, Math.min(to, at + 1 + REACH), followers);
    }

    private int indexOf(Set<Integer> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(text.hash[i])) {
                return i;
            }
        }
        return -1;
    }
}
