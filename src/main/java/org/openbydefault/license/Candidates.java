package org.openbydefault.license;

import java.util.Arrays;
import java.util.BitSet;

/** The templates that share most shingles with what is left of a text. */
final class Candidates {
    /** A template counts if the text has this share of its shingles. */
    private static final double LEAST_CONTAINMENT = 0.15;

    private final LicenseIndex index;

    /** The slot of the shingle that begins at each word, or -1. */
    private final int[] slots;

    private final BitSet seen;
    private final int[] counts;

    /** Templates, the best last: rank in the upper bits, number in the lower sixteen. */
    private long[] ranked = new long[64];

    private int size;

    Candidates(LicenseIndex index, Reading reading) {
        this.index = index;
        this.slots = new int[reading.size];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = reading.shingles[i] == 0 ? -1 : index.find(reading.shingles[i]);
        }
        this.seen = new BitSet(index.slotCount());
        this.counts = new int[index.templateCount()];
    }

    /** Ranks the templates anew; false if there is none. A shingle counts once, however often the text repeats it. */
    boolean rank() {
        seen.clear();
        Arrays.fill(counts, 0);
        for (int slot : slots) {
            if (slot >= 0 && !seen.get(slot)) {
                seen.set(slot);
                index.count(slot, counts);
            }
        }
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
        Arrays.fill(slots, Math.max(0, from - Shingles.LENGTH + 1), to, -1);
    }
}
