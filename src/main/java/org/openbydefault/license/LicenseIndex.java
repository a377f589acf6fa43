package org.openbydefault.license;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * All templates of the SPDX list and the shingles that lead to them, laid out for use without parsing. A template's words
 * are inflated when it is first compared with a text.
 */
final class LicenseIndex {
    static final String FILE = "templates.bin";

    final Vocabulary vocabulary;
    final WordWeights weights;
    final ClauseWords clauseWords;
    final ContentWords contentWords;
    final HarmlessChanges harmlessChanges;

    private final byte[] bytes;

    /** For each template: number of the SPDX entry, kind, words, weight required, indexed shingles, offset of its words. */
    private final short[] entries;

    private final byte[] kinds;
    private final int[] sizes;
    private final int[] required;
    private final int[] shingleCounts;
    private final int[] offsets;
    private final int blobs;

    /** For each shingle the list of templates that have it. */
    private final int[] listOffsets;

    private final short[] lists;

    /** A hash table of shingles: the check in the upper half, the number of the list, from 1, in the lower. */
    private final int[] slots;

    private final AtomicReferenceArray<Template> templates;

    private LicenseIndex(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        vocabulary = Vocabulary.read(in);
        weights = new WordWeights(vocabulary);
        clauseWords = new ClauseWords(vocabulary);
        contentWords = new ContentWords(vocabulary);
        harmlessChanges = new HarmlessChanges(vocabulary);
        int count = in.getInt();
        entries = Binary.readShorts(in, count);
        kinds = new byte[count];
        in.get(kinds);
        sizes = Binary.readInts(in, count);
        required = Binary.readInts(in, count);
        shingleCounts = Binary.readInts(in, count);
        offsets = Binary.readInts(in, count + 1);
        listOffsets = Binary.readInts(in, in.getInt());
        lists = Binary.readShorts(in, listOffsets[listOffsets.length - 1]);
        slots = Binary.readInts(in, in.getInt());
        blobs = in.position();
        templates = new AtomicReferenceArray<>(count);
    }

    static LicenseIndex load() {
        return new LicenseIndex(Binary.load(FILE));
    }

    int templateCount() {
        return entries.length;
    }

    /** The number of the template's entry in {@link SpdxLicenses}. */
    int entry(int template) {
        return entries[template];
    }

    int kind(int template) {
        return kinds[template];
    }

    int size(int template) {
        return sizes[template];
    }

    /** The weight of all words that must be there. */
    int required(int template) {
        return required[template];
    }

    int shingleCount(int template) {
        return shingleCounts[template];
    }

    /** The slot where the search for a shingle begins; the remaining bits of the hash are its check. */
    static int slot(int shingle, int slotCount) {
        return (shingle >>> 15) & (slotCount - 1);
    }

    /** The slot of the shingle, or -1 if no template has it. */
    int find(int shingle) {
        for (int slot = slot(shingle, slots.length); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if ((slots[slot] >>> 16) == (shingle & 0xffff)) {
                return slot;
            }
        }
        return -1;
    }

    /** Adds a number to the count of each template that has the shingle of the slot. */
    void count(int slot, int[] counts, int number) {
        int list = (slots[slot] & 0xffff) - 1;
        for (int i = listOffsets[list]; i < listOffsets[list + 1]; i++) {
            counts[lists[i]] += number;
        }
    }

    /** Whether a template of the entry has the shingle of the slot. */
    boolean isIn(int slot, int entry) {
        int list = (slots[slot] & 0xffff) - 1;
        for (int i = listOffsets[list]; i < listOffsets[list + 1]; i++) {
            if (entries[lists[i]] == entry) {
                return true;
            }
        }
        return false;
    }

    Template template(int number) {
        Template known = templates.get(number);
        if (known == null) {
            known = inflate(number);
            templates.set(number, known);
        }
        return known;
    }

    private Template inflate(int number) {
        int size = sizes[number];
        ByteBuffer in = ByteBuffer.wrap(inflate(blobs + offsets[number], blobs + offsets[number + 1], 4 * size + 1));
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.getShort();
        }
        byte[] wordKinds = new byte[size];
        in.get(wordKinds);
        byte[] freeWords = new byte[size + 1];
        in.get(freeWords);
        return new Template(number, kinds[number], words, wordKinds, freeWords, weights);
    }

    private byte[] inflate(int from, int to, int size) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, to - from);
            byte[] inflated = new byte[size];
            int at = 0;
            while (at < size) {
                int count = inflater.inflate(inflated, at, size - at);
                if (count == 0) {
                    throw new IllegalStateException(FILE + " is damaged");
                }
                at += count;
            }
            return inflated;
        } catch (DataFormatException e) {
            throw new IllegalStateException(FILE + " is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
