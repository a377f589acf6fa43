package org.openbydefault.license;

import java.util.Arrays;

/** The templates that share most shingles with what is left of a text. */
final class CandidateTemplates {
    /** A template counts if the text has this share of its shingles. */
    private static final double LEAST_CONTAINMENT = 0.15;

    private final LicenseIndex index;

    /** The number of the shingle that begins at each word, or -1: equal shingles share a number. */
    private final int[] shingles;

    /** For each number the slot in the index, and how often the text has the shingle. */
    private final int[] slots;

    private final int[] occurrences;
    private int distinct;

    private final int[] counts;

    /** Templates, the best last: rank in the upper bits, number in the lower sixteen. */
    private long[] ranked = new long[64];

    private int size;

    CandidateTemplates(LicenseIndex index, NumberedText reading) {
        this.index = index;
        this.shingles = new int[reading.size];
        this.slots = new int[reading.size];
        this.occurrences = new int[reading.size];
        this.counts = new int[index.templateCount()];
        int[] table = new int[Integer.highestOneBit(reading.size + 1) * 4];
        for (int i = 0; i < shingles.length; i++) {
            int slot = reading.shingles[i] == 0 ? -1 : index.find(reading.shingles[i]);
            shingles[i] = slot < 0 ? -1 : number(slot, table);
            if (slot >= 0) {
                occurrences[shingles[i]]++;
            }
        }
    }

    /** The number of the slot; a new slot gets the next number, which the hash table keeps plus one, and is counted. */
    private int number(int slot, int[] table) {
        int place = slot & (table.length - 1);
        while (table[place] != 0 && slots[table[place] - 1] != slot) {
            place = (place + 1) & (table.length - 1);
        }
        if (table[place] == 0) {
            slots[distinct] = slot;
            table[place] = ++distinct;
            index.count(slot, counts, 1);
        }
        return table[place] - 1;
    }

    /** Ranks the templates anew; false if there is none. A shingle counts once, however often the text repeats it. */
    boolean rank() {
        size = 0;
        for (int template = 0; template < counts.length; template++) {
            double containment = containment(template);
            if (containment >= LEAST_CONTAINMENT) {
                add(((long) (containment * containment * Math.sqrt(counts[template]) * 1e6) << 16) | template);
            }
        }
        Arrays.sort(ranked, 0, size);
        return size > 0;
    }

    private void add(long candidate) {
        if (size == ranked.length) {
            ranked = Arrays.copyOf(ranked, size * 2);
        }
        ranked[size++] = candidate;
    }

    int size() {
        return size;
    }

    /** The n-th best template. */
    int template(int n) {
        return (int) (ranked[size - 1 - n] & 0xffff);
    }

    long rank(int n) {
        return ranked[size - 1 - n] >> 16;
    }

    /** The share of the template's shingles that the text has. */
    double containment(int template) {
        int shingles = index.shingleCount(template);
        return shingles == 0 ? 0 : Math.min(1, (double) counts[template] / shingles);
    }

    void strikeOut(int from, int to) {
        for (int i = Math.max(0, from - Shingles.LENGTH + 1); i < to; i++) {
            int shingle = shingles[i];
            shingles[i] = -1;
            if (shingle >= 0 && --occurrences[shingle] == 0) {
                index.count(slots[shingle], counts, -1);
            }
        }
    }
}
