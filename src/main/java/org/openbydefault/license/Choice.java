package org.openbydefault.license;

import java.util.List;

/** Tells whether several licences are a choice ("MIT or Apache-2.0") or a sum ("MIT and, in parts, BSD"). */
final class Choice {
    private static final int OR = WordHash.of("or");
    private static final int AND = WordHash.of("and");
    private static final int ADJACENT = 12;

    /** Behind an "or" they speak of versions. */
    private static final WordSet VERSIONS = WordSet.of("later newer greater above higher any");

    /** They lead over from the text's own licence to those of other works in it. */
    private static final WordSet ADDITIONS = WordSet.of("incorporates bundled bundles");

    /** Words by which a text offers a choice, wherever they stand. */
    private static final int[][] OFFERS = {
        NameTokens.of("at your choice").toArray(),
        NameTokens.of("of your choice").toArray(),
        NameTokens.of("your choice of").toArray(),
        NameTokens.of("you may choose").toArray(),
        NameTokens.of("you can choose").toArray(),
        NameTokens.of("under either").toArray(),
        NameTokens.of("either of").toArray(),
        NameTokens.of("one of following").toArray(),
        NameTokens.of("any of following").toArray(),
        NameTokens.of("alternatively").toArray(),
        NameTokens.of("whichever").toArray(),
        NameTokens.of("or under").toArray(),
        NameTokens.of("rather than under").toArray(),
        NameTokens.of("also provided under").toArray(),
        NameTokens.of("also available under").toArray(),
        NameTokens.of("also licensed under").toArray(),
        NameTokens.of("dual license").toArray(),
        NameTokens.of("dual licensed").toArray(),
        NameTokens.of("dually licensed").toArray(),
        NameTokens.of("double licensed").toArray(),
        NameTokens.of("multi licensed").toArray(),
        NameTokens.of("triple licensed").toArray(),
    };

    private static final WordSet FIRST_WORDS = firstWords();

    private final NameTokens text;
    private final List<Reference> named;

    /** The offset of the first offer; past the end of the text if there is none. */
    private final int firstOffer;

    Choice(NameTokens text, List<Reference> named) {
        this.text = text;
        this.named = named;
        this.firstOffer = firstOffer();
    }

    private static WordSet firstWords() {
        WordSet words = new WordSet(OFFERS.length);
        for (int[] offer : OFFERS) {
            words.add(offer[0]);
        }
        return words;
    }

    private int firstOffer() {
        for (int at = 0; at < text.size; at++) {
            if (FIRST_WORDS.contains(text.hash[at]) && isOffer(at)) {
                return text.start[at];
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isOffer(int at) {
        for (int[] offer : OFFERS) {
            if (text.startsWith(at, offer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text offers a choice somewhere. */
    boolean isOffered() {
        return firstOffer < Integer.MAX_VALUE;
    }

    /** Whether the text offers a choice before an offset. */
    boolean isOfferedBefore(int offset) {
        return firstOffer < offset;
    }

    /** Whether the text, before it gives the texts of two licences, names them with an "or" between. */
    boolean isAnnounced(LicenseFinding first, LicenseFinding second) {
        for (int i = 1; i < named.size() && named.get(i).to() <= first.from(); i++) {
            Reference one = named.get(i - 1);
            Reference other = named.get(i);
            boolean both =
                    (isSame(one, first) && isSame(other, second)) || (isSame(one, second) && isSame(other, first));
            if (both && one.to() <= other.from() && isBetween(one.to(), other.from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Reference reference, LicenseFinding finding) {
        return Reference.family(reference.id()).equals(Reference.family(finding.id()));
    }

    /** Whether nothing but a slash, or a few words and an "or", stand between two offsets. */
    boolean isBetween(int from, int to) {
        int first = firstFrom(from);
        boolean or = false;
        int at = first;
        while (at < text.size && text.start[at] < to) {
            boolean andOr = isOr(at + 1);
            if ((text.hash[at] == AND && !andOr) || at - first > ADJACENT) {
                return false;
            }
            or |= isOr(at) && (at == 0 || text.hash[at - 1] != AND);
            at++;
        }
        return or || (at == first && text.text.substring(from, to).strip().equals("/"));
    }

    private boolean isOr(int at) {
        return at < text.size && text.hash[at] == OR && !(at + 1 < text.size && VERSIONS.contains(text.hash[at + 1]));
    }

    /** Whether the text between two offsets turns to other works, to which no choice of licence extends. */
    boolean isAdded(int from, int to) {
        int first = firstFrom(from);
        return text.containsAny(first, Math.max(first, firstFrom(to)), ADDITIONS);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = text.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.start[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
