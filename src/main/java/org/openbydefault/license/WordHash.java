package org.openbydefault.license;

/** The 32-bit FNV-1a hash that stands for a word; equivalent words share one hash (guideline B.9). */
final class WordHash {
    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    /**
     * Pairs of a spelling and its equivalent: the list of SPDX, the same pattern in other common words, misspellings of
     * well-known warranty words, and {@code https} for {@code http} (guideline B.14).
     */
    private static final String SPELLINGS = "acknowledgement acknowledgment acknowledgements acknowledgments "
            + "analogue analog analyse analyze artefact artifact artefacts artifacts "
            + "authorisation authorization authorised authorized calibre caliber cancelled canceled "
            + "capitalisations capitalizations catalogue catalog categorise categorize centre center "
            + "emphasised emphasized favour favor favours favors favourite favorite fulfil fulfill "
            + "fulfilment fulfillment honour honor initialise initialize judgement judgment labelling labeling "
            + "labour labor licence license licences licenses licenced licensed licencing licensing "
            + "maximise maximize modelled modeled modelling modeling offence offense optimise optimize "
            + "organisation organization organisations organizations organise organize practise practice "
            + "programme program realise realize recognise recognize signalling signaling sublicence sublicense "
            + "utilisation utilization whilst while wilful willful copyrights copyright https http "
            + "merchantibility merchantability merchantablity merchantability merchantabilty merchantability "
            + "noninfringment noninfringement";

    private static final WordMap EQUIVALENTS = new WordMap(SPELLINGS);

    private WordHash() {}

    static int of(String word) {
        int hash = start();
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return hash;
    }

    static int start() {
        return OFFSET;
    }

    static int add(int hash, char lowerCase) {
        return (hash ^ lowerCase) * PRIME;
    }

    /** The hash of the spelling that stands for all equivalent ones. */
    static int canonical(int hash) {
        return EQUIVALENTS.get(hash);
    }
}
