package org.openbydefault.license;

/** Tells whether several licences are a choice ("MIT or Apache-2.0") or a sum ("MIT and, in parts, BSD"). */
final class Choice {
    private static final int OR = WordHash.of("or");
    private static final int AND = WordHash.of("and");
    private static final int ADJACENT = 12;

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

    private final NameTokens text;
    private final boolean offered;

    Choice(NameTokens text) {
        this.text = text;
        this.offered = offers();
    }

    private boolean offers() {
        for (int at = 0; at < text.size; at++) {
            for (int[] offer : OFFERS) {
                if (text.startsWith(at, offer)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text offers a choice somewhere. */
    boolean isOffered() {
        return offered;
    }

    /** Whether nothing but a few words and an "or" stand between two offsets. */
    boolean isBetween(int from, int to) {
        int tokens = 0;
        boolean or = false;
        for (int i = firstFrom(from); i < text.size && text.start[i] < to; i++) {
            tokens++;
            or |= text.hash[i] == OR;
            if (text.hash[i] == AND || tokens > ADJACENT) {
                return false;
            }
        }
        return or;
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
