package org.openbydefault.license;

import java.util.BitSet;

/** The words that tell a clause from a name, an address or a heading. */
final class ClauseWords {
    /** Alone they turn the sense of a sentence. */
    private static final String DECISIVE =
            "not no never neither cannot only except unless prohibited forbidden unmodified"
                    + " commercial commercially noncommercial evil military excluding excludes fee charge perpetual irrevocable revocable royalty granted permitted";

    /** By these, and the decisive ones, a clause forbids, demands or makes an exception. */
    private static final String RESTRICTIVE = "must shall may restricted restrict restrictions limitations"
            + " required requires require solely exclusively internal";

    /** These make a sentence. */
    private static final String OTHER =
            "is are be been was were will would can you your which that if has have does do";

    /** Before a purpose, or in place of a person, they say who may use the work, or for what. */
    private static final String FIELDS = "personal private evaluation educational education academic academia research"
            + " study student students teaching scientific nonprofit hobby";

    private static final String PURPOSES = "use uses used purpose purposes";

    /** What a licence allows. */
    private static final String RIGHTS =
            "use copy modify merge publish distribute redistribute sublicense sell reproduce"
                    + " prepare perform display make import transfer";

    /** Every word of this class, separated by blanks. */
    static final String ALL = DECISIVE + " " + RESTRICTIVE + " " + OTHER + " " + FIELDS + " " + PURPOSES + " " + RIGHTS;

    private static final WordSet CLAUSES = WordSet.of(DECISIVE + " " + RESTRICTIVE + " " + FIELDS + " alternatively");

    private final BitSet decisive;
    private final BitSet restrictive;
    private final BitSet all;
    private final BitSet fields;
    private final BitSet purposes;
    private final BitSet rights;
    private final BitSet shortWords = new BitSet();
    private final int alternatively;
    private final int person;
    private final int purpose;
    private final int or;
    private final int without;

    ClauseWords(Vocabulary vocabulary) {
        decisive = vocabulary.numbers(DECISIVE);
        restrictive = vocabulary.numbers(RESTRICTIVE);
        restrictive.or(decisive);
        all = vocabulary.numbers(OTHER);
        all.or(restrictive);
        fields = vocabulary.numbers(FIELDS);
        purposes = vocabulary.numbers(PURPOSES);
        rights = vocabulary.numbers(RIGHTS);
        alternatively = vocabulary.number("alternatively");
        person = vocabulary.number("person");
        purpose = vocabulary.number("purpose");
        or = vocabulary.number("or");
        without = vocabulary.number("without");
        for (char letter = 'a'; letter <= 'z'; letter++) {
            shortWords.set(vocabulary.number(String.valueOf(letter)));
        }
    }

    /** The hash of a word if a name with it may be a clause, or offer another licence; else 0. */
    static int clause(int hash) {
        return CLAUSES.contains(hash) ? hash : 0;
    }

    boolean decides(int word) {
        return decisive.get(word);
    }

    boolean restricts(int word) {
        return restrictive.get(word);
    }

    boolean contains(int word) {
        return all.get(word);
    }

    boolean namesField(int word) {
        return fields.get(word);
    }

    boolean namesPurpose(int word) {
        return purposes.get(word);
    }

    /** Whether the word is who may use the work, or for what. */
    boolean isSubject(int word) {
        return word == person || word == purpose;
    }

    boolean namesRight(int word) {
        return rights.get(word);
    }

    /** Whether the words are the end of "with or without", which are much less when the "or" is gone. */
    boolean isAlternative(int word, int next) {
        return word == or && next == without;
    }

    /** Whether the word opens a passage that offers another licence instead. */
    boolean offersChoice(int word) {
        return word == alternatively && word != 0;
    }

    /** Whether the word is a single letter, which layout leaves behind. */
    boolean isShort(int word) {
        return shortWords.get(word);
    }
}
