package org.openbydefault.license;

import java.util.BitSet;

/** Which words of a licence say what its terms are. */
final class ContentWords {
    /** They carry duties, limits, warranty and what turns them round: neither missing nor added they leave the terms alone. */
    private static final String TURNING =
            "must shall cannot unless except only not no never without warranty warranties"
                    + " guarantee guarantees liable liability negligence fee fees price royalty royalties perpetual irrevocable"
                    + " revocable worldwide exclusive nonexclusive restriction restrictions restricted limited limitation"
                    + " unlimited commercial commercially noncommercial unmodified";

    /** They carry rights, and to whom and for what they are given: without them the licence gives less. */
    private static final String GIVING = "use copy modify modified merge publish distribute redistribute redistribution"
            + " redistributions sublicense sublicensable sell sold reproduce execute prepare perform display alter transfer freely"
            + " permission permissions permit permits permitted allowed granted may any person purpose free charge nothing copies"
            + " binary source modification modifications merchantability fitness noninfringement infringement promote"
            + " endorse organization derivative works written disclaims freedom part express implied";

    /** They carry persons, purposes and times for which alone the rights are given. */
    static final String LIMITING =
            "natural registered individual individuals companies private personal internal some selected"
                    + " lawful nonprofit paying buying purchasing purchased subscribers government military research educational academic evaluation customer customers member"
                    + " members student students european national oral agreed temporarily extended revoked request";

    /** They say nothing of their own. */
    private static final String LIGHT =
            "a an the of in on to this that these those such its it and holder holders lt gt amp quot nbsp br p"
                    + " http https www com org net html htm txt php";

    /** Where the Free Software Foundation has had its office. */
    private static final String ADDRESS =
            "temple place suite street st floor fifth franklin milk boston ma mass ave avenue"
                    + " cambridge usa inc foundation free software fsf";

    private final BitSet turning;
    private final BitSet giving;
    private final BitSet limiting;
    private final BitSet times;
    private final int copyright;
    private final int executable;
    private final int binary;
    private final int must;
    private final int shall;
    private final int or;
    private final int without;
    private final int limited;
    private final int to;
    private final int such;
    private final int as;
    private final BitSet light;
    private final BitSet address;
    private final int[][] endings;

    ContentWords(Vocabulary vocabulary) {
        turning = vocabulary.numbers(TURNING);
        giving = vocabulary.numbers(GIVING);
        limiting = vocabulary.numbers(LIMITING);
        times = vocabulary.numbers(SlightWords.TIMES);
        copyright = vocabulary.number("copyright");
        executable = vocabulary.number("executable");
        binary = vocabulary.number("binary");
        must = vocabulary.number("must");
        shall = vocabulary.number("shall");
        or = vocabulary.number("or");
        without = vocabulary.number("without");
        limited = vocabulary.number("limited");
        to = vocabulary.number("to");
        such = vocabulary.number("such");
        as = vocabulary.number("as");
        light = vocabulary.numbers(LIGHT);
        for (String word : SlightWords.ALL) {
            light.set(vocabulary.number(word));
        }
        light.clear(0);
        address = vocabulary.numbers(ADDRESS);
        endings = new int[][] {
            numbers("end of terms and conditions", vocabulary),
            numbers("exhibit a", vocabulary),
            numbers("how to apply these terms", vocabulary),
        };
    }

    private static int[] numbers(String words, Vocabulary vocabulary) {
        return vocabulary.numbers(SubstantiveWords.of(words));
    }

    /** Whether a licence has other terms if it lacks the word. */
    boolean isNeeded(int word) {
        return turning.get(word) || giving.get(word);
    }

    /** Whether a licence has other terms if it has the word besides its own. */
    boolean isUnwanted(int word) {
        return turning.get(word) || limiting.get(word);
    }

    boolean isTime(int word) {
        return times.get(word);
    }

    boolean isCopyright(int word) {
        return word == copyright;
    }

    boolean areSynonyms(int one, int other) {
        return (one == must && other == shall)
                || (one == shall && other == must)
                || (one == executable && other == binary);
    }

    /** Whether the two words stand before examples. */
    boolean openExamples(int word, int next) {
        return (word == limited && next == to) || (word == such && next == as);
    }

    /** Whether the words are the end of "with or without". */
    boolean isAlternative(int word, int next) {
        return word == or && next == without;
    }

    boolean isLight(int word) {
        return light.get(word);
    }

    boolean isAddress(int word) {
        return address.get(word);
    }

    /** Where the terms of the licence end and an exhibit or the advice how to apply it begins. */
    int termsEnd(Template template) {
        for (int at = template.size / 2; at < template.size; at++) {
            for (int[] ending : endings) {
                if (template.startsWith(at, ending)) {
                    return at;
                }
            }
        }
        return template.size;
    }
}
