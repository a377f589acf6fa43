package org.openbydefault.license;

import java.util.Arrays;

/** A text as word numbers. The words of each accepted match are struck out, so that the next round finds the others. */
final class NumberedText {
    static final int SHORT_GRAM = 3;

    final SubstantiveWords words;
    final int size;

    /** The number of each word, whether struck out or not. */
    final int[] all;

    /** The number of each word, 0 where struck out. */
    final int[] open;

    /** Sums of weights before each word. */
    final int[] weightBefore;

    private final Vocabulary vocabulary;
    private int openWeight;
    private final int[] threeGrams;
    private final int[] fourGrams;

    /** The shingle that begins at each word; 0 where a word is unknown or struck out. */
    final int[] shingles;

    NumberedText(SubstantiveWords words, LicenseIndex index) {
        this.words = words;
        this.size = words.size;
        this.vocabulary = index.vocabulary;
        this.all = vocabulary.numbers(words);
        this.open = all.clone();
        this.weightBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            weightBefore[i + 1] = weightBefore[i] + index.weights.of(all[i]);
        }
        this.openWeight = openWeight(0, size);
        this.threeGrams = new int[size];
        this.fourGrams = new int[size];
        this.shingles = new int[size];
        hashGrams();
    }

    private void hashGrams() {
        int run = 0;
        for (int i = size - 1; i >= 0; i--) {
            run = all[i] == 0 ? 0 : run + 1;
            if (run >= SHORT_GRAM) {
                int three = Shingles.mix(Shingles.mix(Shingles.mix(0, all[i]), all[i + 1]), all[i + 2]);
                int four = run > SHORT_GRAM ? Shingles.mix(three, all[i + 3]) : 0;
                threeGrams[i] = nonZero(three);
                fourGrams[i] = run > SHORT_GRAM ? nonZero(four) : 0;
                shingles[i] = run >= Shingles.LENGTH ? nonZero(Shingles.mix(four, all[i + 4])) : 0;
            }
        }
    }

    private static int nonZero(int hash) {
        return hash == 0 ? 1 : hash;
    }

    /** The hashes of the runs that begin at each word; 0 where a word is unknown or struck out. */
    int[] grams(int length) {
        return length == SHORT_GRAM ? threeGrams : fourGrams;
    }

    /** The weight of the words that a template may still have in common with the text. */
    int openWeight() {
        return openWeight;
    }

    private int openWeight(int from, int to) {
        int weight = 0;
        for (int i = from; i < to; i++) {
            weight += open[i] == 0 ? 0 : weight(i, i + 1);
        }
        return weight;
    }

    int weight(int from, int to) {
        return weightBefore[to] - weightBefore[from];
    }

    boolean contains(int word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (all[i] == word) {
                return true;
            }
        }
        return false;
    }

    /** The number of the word that the given ones are when joined; 0 if they are none. */
    int joined(int from, int to) {
        int word = WordHash.start();
        for (int i = from; i < to; i++) {
            for (int at = words.start[i]; at < words.end(i); at++) {
                word = WordHash.add(word, Characters.toLowerCase(words.text[at]));
            }
        }
        return vocabulary.number(WordHash.canonical(word));
    }

    void strikeOut(int from, int to) {
        openWeight -= openWeight(from, to);
        Arrays.fill(open, from, to, 0);
        Arrays.fill(threeGrams, Math.max(0, from - 2), to, 0);
        Arrays.fill(fourGrams, Math.max(0, from - 3), to, 0);
        Arrays.fill(shingles, Math.max(0, from - Shingles.LENGTH + 1), to, 0);
    }

    /** Whether at least so many known words are left. */
    boolean hasOpenWords(int count) {
        int found = 0;
        for (int i = 0; i < size && found < count; i++) {
            if (open[i] != 0) {
                found++;
            }
        }
        return found >= count;
    }
}
