package org.openbydefault.license;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of one text of the SPDX list, with what its template says about each: whether the word must be there, may be
 * missing (guideline B.3.4, omitable text), or may be another (guideline B.3.3, replaceable text), and how many free
 * words may stand before it.
 */
final class Template {
    /** Kinds of template. */
    static final int LICENSE = 0;

    static final int EXCEPTION = 1;
    static final int HEADER = 2;

    /** Kinds of word. */
    static final int REQUIRED = 0;

    static final int OMITABLE = 1;
    static final int REPLACEABLE = 2;

    static final int MOST_FREE_WORDS = 60;

    /** Marks, beside the number of free words, a place where the words may include a negation. */
    static final int NEGATION = 0x80;

    private static final int LONG = 400;

    /** Anchor positions are found by runs of this many words. */
    final int gram;

    final int number;
    final int kind;
    final int size;
    final int[] words;
    private final byte[] wordKinds;

    /** Sums of weights before each word: of all words, of the required ones, and of the free words allowed. */
    final int[] weightBefore;

    final int[] requiredBefore;
    final int[] freeBefore;

    /** The places where a replaceable part may say "not". */
    private final BitSet negations = new BitSet();

    private final int[] gramHeads;
    private final int[] gramLinks;
    private final int[] grams;

    Template(int number, int kind, int[] words, byte[] wordKinds, byte[] freeWords, WordWeights weights) {
        this.number = number;
        this.kind = kind;
        this.size = words.length;
        this.words = words;
        this.wordKinds = wordKinds;
        this.gram = size > 500 ? 4 : 3;
        this.weightBefore = new int[size + 1];
        this.requiredBefore = new int[size + 1];
        this.freeBefore = new int[size + 2];
        for (int i = 0; i < size; i++) {
            int weight = weights.of(words[i]);
            weightBefore[i + 1] = weightBefore[i] + weight;
            requiredBefore[i + 1] = requiredBefore[i] + (isRequired(i) ? weight : 0);
        }
        for (int i = 0; i <= size; i++) {
            freeBefore[i + 1] = freeBefore[i] + WordWeights.ORDINARY * (freeWords[i] & (NEGATION - 1));
            negations.set(i, (freeWords[i] & NEGATION) != 0);
        }
        this.gramHeads = new int[Integer.highestOneBit(Math.max(size, 4)) * 4];
        this.gramLinks = new int[size + 1];
        this.grams = new int[size];
        linkGrams();
    }

    private void linkGrams() {
        for (int at = size - gram; at >= 0; at--) {
            int hash = 0;
            for (int i = at; i < at + gram; i++) {
                hash = Shingles.mix(hash, words[i]);
            }
            grams[at] = hash == 0 ? 1 : hash;
            int head = grams[at] & (gramHeads.length - 1);
            gramLinks[at + 1] = gramHeads[head];
            gramHeads[head] = at + 1;
        }
    }

    /** The hash of the run that begins at the word. */
    int gramAt(int word) {
        return grams[word];
    }

    /** The first position, plus one, where a run of {@link #gram} words with this hash may begin; 0 if there is none. */
    int firstGram(int hash) {
        return gramHeads[hash & (gramHeads.length - 1)];
    }

    /** The position, plus one, after the given one (plus one); 0 if there is none. */
    int nextGram(int position) {
        return gramLinks[position];
    }

    /** Whether the word may be another, and others may stand beside it. */
    boolean isReplaceable(int word) {
        return wordKinds[word] == REPLACEABLE;
    }

    boolean startsWith(int at, int[] sequence) {
        return at + sequence.length <= size
                && Arrays.equals(words, at, at + sequence.length, sequence, 0, sequence.length);
    }

    boolean isRequired(int word) {
        return wordKinds[word] == REQUIRED;
    }

    /** Whether a negation is free somewhere between before the one and before the other word. */
    boolean hasFreeNegation(int from, int to) {
        int negation = negations.nextSetBit(from);
        return negation >= 0 && negation <= to;
    }

    int weight(int word) {
        return weightBefore[word + 1] - weightBefore[word];
    }

    /** Whether the licence is so long that it begins with a preamble and ends with advice. */
    boolean isLong() {
        return size > LONG;
    }

    /** The weight of all words that must be there. */
    int required() {
        return requiredBefore[size];
    }
}
