package org.openbydefault.license;

/** Tells a name by which a text grants its own licence from one that it merely mentions. */
final class Grants {
    static final WordSet WORDS = WordSet.of("licensed under terms governed subject pursuant redistribute");
    private static final WordSet FOLLOWERS = WordSet.of("applies licensed");
    private static final WordSet BUNDLES = WordSet.of("bundle bundles bundled bundling embed embeds embedded");
    private static final WordSet EXAMPLES = WordSet.of("might example");
    private static final int NEITHER = WordHash.of("neither");
    private static final int[] WOULD_REQUIRE = NameTokens.of("would require").toArray();
    private static final WordSet CHOSEN = WordSet.of("one either any");
    private static final int OF = WordHash.of("of");

    /** A list of licences follows within so many words of its announcement. */
    private static final int ANNOUNCEMENT = 80;

    /** "One of these two licenses". */
    private static final int OFFER = 6;

    /** In characters: comment mark, bullet and "the". */
    private static final int LONGEST_ARTICLE = 12;

    private static final int GNU = WordHash.of("gnu");
    private static final int CHOOSE = WordHash.of("choose");

    private static final int GRANT_DISTANCE = 12;
    private static final int SENTENCE_DISTANCE = 25;
    private static final int EXAMPLE_DISTANCE = 6;
    private static final int LIST_DISTANCE = 8;
    private static final int CHOICE_DISTANCE = 5;

    /** What a text names among its first words is its title. */
    static final int TITLE = 8;

    /** A heading has no more words behind the name than these. */
    private static final int HEADING_REST = 12;

    private final NameTokens text;

    /** The token behind the last notice: what follows closely belongs to the same list. */
    private int grantedUpTo = -LIST_DISTANCE;

    Grants(NameTokens text) {
        this.text = text;
    }

    /** Whether the name at the tokens is granted. Ask in the order of the text. */
    boolean isGranted(int from, int to) {
        boolean granted = !isForeign(from, to) && (isStated(from, to) || from < TITLE || isListed(from));
        if (granted) {
            grantedUpTo = to;
        }
        return granted;
    }

    /** Whether the name merely continues a list of names that began with a granted one. */
    boolean isListed(int from) {
        return from <= grantedUpTo + LIST_DISTANCE;
    }

    private boolean isStated(int from, int to) {
        return text.containsAny(from - GRANT_DISTANCE, from + 1, WORDS)
                || text.containsAny(to, to + 2, FOLLOWERS)
                || text.contains(from - CHOICE_DISTANCE, from, CHOOSE)
                || isLabelled(from)
                || isOffered(from, to)
                || isHeading(from, to);
    }

    /** Whether the name makes up a line below the announcement of "one of" several licences. */
    private boolean isOffered(int from, int to) {
        return isAlone(from, to) && isAnnounced(from);
    }

    private boolean isAnnounced(int from) {
        for (int at = Math.max(0, from - ANNOUNCEMENT); at < from; at++) {
            if (CHOSEN.contains(text.hash[at])
                    && text.contains(at + 1, at + 2, OF)
                    && text.contains(at + 2, at + OFFER, NameTokens.LICENSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlone(int from, int to) {
        int first = Math.max(0, text.start[from] - LONGEST_ARTICLE);
        boolean begins =
                first == 0 || text.text.substring(first, text.start[from]).indexOf('\n') >= 0;
        return begins && endsSoon(text.end[to - 1]);
    }

    /** Whether the sentence says that the licence does not apply, or what would make it apply. */
    boolean isDenied(int from) {
        int sentence = sentence(from);
        return text.contains(sentence, from, NEITHER) || text.containsSequence(sentence, from, WOULD_REQUIRE);
    }

    private int sentence(int at) {
        int sentence = at;
        while (sentence > 0 && !text.afterStop[sentence] && at - sentence < SENTENCE_DISTANCE) {
            sentence--;
        }
        return sentence;
    }

    /** Whether the sentence speaks of something that merely comes with the software, or gives an example. */
    private boolean isForeign(int from, int to) {
        int sentence = sentence(from);
        return text.containsAny(sentence, from, BUNDLES)
                || text.containsAny(Math.max(sentence, from - EXAMPLE_DISTANCE), from, EXAMPLES)
                || text.containsAny(to, to + EXAMPLE_DISTANCE / 2, EXAMPLES);
    }

    /** Whether "License:" stands before the name. */
    boolean isLabelled(int at) {
        return at > 0
                && text.hash[at - 1] == NameTokens.LICENSE
                && text.text.substring(text.end[at - 1], text.start[at]).contains(":");
    }

    /** Whether the name makes up a line of its own that is marked as a heading. */
    private boolean isHeading(int from, int to) {
        int first = from > 0 && text.hash[from - 1] == GNU ? from - 1 : from;
        int at = text.start[first] - 1;
        while (at >= 0 && text.text.charAt(at) == ' ') {
            at--;
        }
        boolean marked = at >= 0 && text.text.charAt(at) == '#';
        return marked && endsSoon(text.end[to - 1]);
    }

    private boolean endsSoon(int from) {
        for (int i = from; i < text.text.length() && i <= from + HEADING_REST; i++) {
            if (text.text.charAt(i) == '\n') {
                return true;
            }
        }
        return from + HEADING_REST >= text.text.length();
    }
}
