package org.openbydefault.license;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The passages in which honest copies of well-known licences differ. */
final class HarmlessChanges {
    /** Remarks to the reader, and words that only repeat what the rest says. */
    private static final String[] OMISSIBLE = {
        "an example is provided in the appendix below",
        "this is the first released version of the lesser gpl it also counts as the successor of the gnu library public"
                + " license version 2 hence the version number 2 1",
        "government agency will insert the applicable copyright notice in each agreement accompanying the initial"
                + " distribution of original software and remove this bracketed language",
        "but some files in the distribution are not written by the author so that they are not under these terms for the list"
                + " of those files and their copying conditions see the file legal",
        "for the list of those files and their copying conditions see the file legal",
        "instructions on where to get the original software distribution",
        "give nonstandard binaries",
        "without restriction",
        "without limitation",
    };

    /** Demands on the form of copies that others of the same family have too. */
    private static final String[] ADDABLE = {
        "immediately at the beginning of the file without modification",
        "standard executables which must also be provided",
        "do not conflict",
        "rename any",
        "executables so the",
    };

    private final List<BitSet> omissible;
    private final List<BitSet> addable;

    HarmlessChanges(Vocabulary vocabulary) {
        omissible = numbers(OMISSIBLE, vocabulary);
        addable = numbers(ADDABLE, vocabulary);
    }

    private static List<BitSet> numbers(String[] passages, Vocabulary vocabulary) {
        List<BitSet> numbers = new ArrayList<>();
        for (String passage : passages) {
            numbers.add(vocabulary.numbers(passage));
        }
        return numbers;
    }

    /** Whether all that is missing is one of the passages that may be, and all that is new one that may be added. */
    boolean include(Difference difference, Template template, NumberedText text) {
        BitSet missing = new BitSet();
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (template.isRequired(i)) {
                missing.set(template.words[i]);
            }
        }
        BitSet added = new BitSet();
        for (int i = difference.from(); i < difference.to(); i++) {
            added.set(text.all[i]);
        }
        return isOneOf(omissible, missing) && isOneOf(addable, added);
    }

    /** Whether the words are none, or nearly all words of one of the passages and no other. */
    private static boolean isOneOf(List<BitSet> passages, BitSet words) {
        for (BitSet passage : passages) {
            BitSet others = (BitSet) words.clone();
            others.andNot(passage);
            if (others.isEmpty() && words.cardinality() * 4 >= passage.cardinality() * 3) {
                return true;
            }
        }
        return words.isEmpty();
    }
}
