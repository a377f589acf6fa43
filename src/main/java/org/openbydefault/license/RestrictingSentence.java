package org.openbydefault.license;

/**
 * Tells whether a sentence limits what may be done with the software, or asks for something in return, as a rider to a
 * licence does. Disclaimers, rules for names and trademarks, and notices that point to the licence itself do neither.
 */
final class RestrictingSentence {
    private static final int LONGEST = 50;

    /** How far a negation reaches to the verb that it forbids. */
    private static final int REACH = 7;

    /** How far a subject reaches to its verb: "companies with a revenue of more than a million have to". */
    private static final int SUBJECT_REACH = 12;

    private static final WordSet THINGS = WordSet.of("software program programs product products work works"
            + " code sources library binaries copy copies derivative derivatives modification modifications version"
            + " versions project application applications service usage use redistribution");
    private static final WordSet ACTS =
            WordSet.of("use used using usage sell sold resell rent lease distribute distributed redistribute"
                    + " redistributed redistribution redistributing copy copied modify modified offer offered host"
                    + " provide sublicense publish train deploy deployed incorporate incorporated");
    private static final WordSet NEGATIONS = WordSet.of("not never cannot");
    private static final WordSet BANS = WordSet.of("prohibited forbidden disallowed");
    private static final WordSet LIMITS = WordSet.of("only solely exclusively");
    private static final WordSet PURPOSES = WordSet.of("used use purpose purposes");
    private static final WordSet DEMANDS = WordSet.of("must shall requires require required agrees agree");
    private static final WordSet RETURNS = WordSet.of("pay fee fees obtain subscription permission consent"
            + " agreement purchase royalty royalties send sent submit submitted published contributed buy"
            + " display indemnify"
            + " cite donate");
    private static final WordSet REVOCATIONS = WordSet.of("revocable revoke revoked terminate terminated");
    private static final WordSet GRANTS = WordSet.of("license permission permissions rights");

    /** Words of sentences that speak of names, of liability, or of the terms themselves. */
    private static final WordSet HARMLESS =
            WordSet.of("name names trademark trademarks advertising publicity endorse warranty warranties"
                    + " liable liability damages compliance accordance verbatim received unless necessarily");

    /** Whom a condition addresses. */
    private static final WordSet LICENSEES =
            WordSet.of("you licensee licensees user users recipient recipients company companies organization"
                    + " organizations entity entities individual individuals anyone");

    private static final WordSet DUTIES = WordSet.of("must shall agree agrees cannot");

    private static final WordSet ALLOWANCES = WordSet.of("permitted allowed granted authorized licensed extend apply");
    private static final WordSet PERMISSIONS =
            WordSet.of("use redistribution distribution permission rights grant terms license licenses");
    private static final WordSet EXCLUSIONS = WordSet.of("excludes exclude");
    private static final WordSet AUXILIARIES = WordSet.of("may must can cannot");
    private static final WordSet EXCEPTIONS = WordSet.of("except unless without if");
    private static final int CANNOT = WordHash.of("cannot");
    private static final int NO = WordHash.of("no");
    private static final int MAY = WordHash.of("may");
    private static final int HAVE = WordHash.of("have");
    private static final int HAS = WordHash.of("has");
    private static final int TO = WordHash.of("to");

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

    /** Whether the words behind a "you" are "may not", "must not" or the like, with an act and no exception. */
    static boolean forbids(NameTokens text, int at) {
        boolean forbids = text.containsAny(at + 1, at + 2, AUXILIARIES)
                && (text.contains(at + 1, at + 2, CANNOT) || text.containsAny(at + 2, at + 3, NEGATIONS));
        if (!forbids) {
            return false;
        }
        int end = at + 1;
        while (end < text.size && !text.afterStop[end]) {
            end++;
        }
        return text.containsAny(at + 2, Math.min(end, at + REACH), ACTS)
                && !text.containsAny(at, end, HARMLESS)
                && !text.containsAny(at, end, EXCEPTIONS);
    }

    private boolean restricts() {
        if (has(HARMLESS)) {
            return false;
        }
        return revokes() || obliges() || withholds() || (has(THINGS) && (forbids() || limits() || demands()));
    }

    private boolean revokes() {
        return has(REVOCATIONS) && has(GRANTS);
    }

    /** "You agree not to …", "companies have to …". */
    private boolean obliges() {
        int subject = indexOf(LICENSEES);
        int end = Math.min(to, subject + 1 + SUBJECT_REACH);
        if (subject < 0) {
            return false;
        }
        for (int i = subject + 1; i < end; i++) {
            boolean duty = DUTIES.contains(text.hash[i]) || isFollowedBy(i, HAVE, TO) || isFollowedBy(i, HAS, TO);
            if (duty || (text.hash[i] == MAY && text.containsAny(i + 1, i + 2, NEGATIONS))) {
                return true;
            }
        }
        return false;
    }

    /** "Permission is not granted to …", "these terms do not apply to …", "this grant excludes …". */
    private boolean withholds() {
        int permission = indexOf(PERMISSIONS);
        if (permission < 0) {
            return false;
        }
        return text.containsAny(permission + 1, Math.min(to, permission + 3), EXCLUSIONS)
                || isFollowed(NEGATIONS, ALLOWANCES, 2);
    }

    private boolean demands() {
        return has(DEMANDS) && has(RETURNS);
    }

    private boolean isFollowedBy(int at, int word, int next) {
        return text.hash[at] == word && at + 1 < to && text.hash[at + 1] == next;
    }

    private boolean forbids() {
        boolean none = text.contains(from, Math.min(to, from + 2), NO) && text.contains(from, to, MAY);
        return (has(ACTS) && (has(BANS) || none)) || isFollowed(NEGATIONS, ACTS, REACH);
    }

    private boolean limits() {
        return isFollowed(LIMITS, PURPOSES, REACH) || isFollowed(PURPOSES, LIMITS, REACH);
    }

    private boolean has(WordSet words) {
        return text.containsAny(from, to, words);
    }

    private boolean isFollowed(WordSet words, WordSet followers, int reach) {
        int at = indexOf(words);
        return at >= 0 && text.containsAny(at + 1, Math.min(to, at + 1 + reach), followers);
    }

    private int indexOf(WordSet words) {
        for (int i = from; i < to; i++) {
            if (words.contains(text.hash[i])) {
                return i;
            }
        }
        return -1;
    }
}
