package org.openbydefault.license;

import java.util.Arrays;

/** Runs of equal words in a text and a template, in the order of the text. */
final class EqualRuns {
    /** The most runs of a stretch; only a text that repeats itself word by word has more. */
    private static final int MOST = 4_000;

    /** A run this many times shorter than one that covers its place in the text can never be of use. */
    private static final int DOMINANCE = 3;

    int[] text = new int[64];
    int[] template = new int[64];
    int[] length = new int[64];

    /** The score of the best chain that ends with each run, and the run before it in that chain or -1. */
    int[] score = new int[64];

    int[] previous = new int[64];

    int count;

    private int longestEnd;
    private int longest;

    void clear() {
        count = 0;
        longestEnd = 0;
        longest = 0;
    }

    /** Adds a run that begins behind the ones added before. */
    void add(int textAt, int templateAt, int words) {
        if (textAt + words <= longestEnd && words * DOMINANCE < longest) {
            return;
        }
        if (textAt + words > longestEnd) {
            longestEnd = textAt + words;
            longest = words;
        }
        if (count == text.length) {
            int capacity = count * 2;
            text = Arrays.copyOf(text, capacity);
            template = Arrays.copyOf(template, capacity);
            length = Arrays.copyOf(length, capacity);
            score = Arrays.copyOf(score, capacity);
            previous = Arrays.copyOf(previous, capacity);
        }
        text[count] = textAt;
        template[count] = templateAt;
        length[count++] = words;
    }

    int textEnd(int run) {
        return text[run] + length[run];
    }

    int templateEnd(int run) {
        return template[run] + length[run];
    }

    /** Words that two runs share when the later one follows the earlier; they count for the earlier. */
    int overlap(int earlier, int later) {
        return Math.max(0, Math.max(templateEnd(earlier) - template[later], textEnd(earlier) - text[later]));
    }

    boolean canFollow(int later, int earlier) {
        return template[earlier] < template[later]
                && text[earlier] < text[later]
                && overlap(earlier, later) < length[later];
    }

    /**
     * Keeps only the runs of that stretch of the text, of so many words, which has the most equal words, and those of as
     * many words on each side: the stretch may begin and end in the midst of a copy.
     */
    void keepDensest(int words) {
        int best = 0;
        int bestSum = -1;
        int sum = 0;
        int begin = 0;
        for (int i = 0; i < count; i++) {
            sum += length[i];
            while (text[i] - text[begin] > words || i - begin >= MOST) {
                sum -= length[begin++];
            }
            if (sum > bestSum) {
                bestSum = sum;
                best = begin;
            }
        }
        int last = text[best] + 2 * words;
        int first = text[best] - words;
        while (best > 0 && text[best - 1] >= first) {
            best--;
        }
        int end = best;
        while (end < count && text[end] <= last && end - best < MOST) {
            end++;
        }
        count = end - best;
        System.arraycopy(text, best, text, 0, count);
        System.arraycopy(template, best, template, 0, count);
        System.arraycopy(length, best, length, 0, count);
    }
}
