package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the templates and their shingles in the layout that {@link LicenseIndex} reads. */
final class IndexWriter {
    /** A template with fewer shingles that must be there is found by what may be omitted, too. */
    private static final int FEWEST_SHINGLES = 20;

    private final List<CompiledTemplate> templates;
    private final SpdxData spdx;

    /** Word hash to spelling; the n-th word has number n. */
    private final TreeMap<Integer, String> words = new TreeMap<>();

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    IndexWriter(SpdxData spdx, List<CompiledTemplate> templates) {
        this.spdx = spdx;
        this.templates = templates;
        for (CompiledTemplate template : templates) {
            for (int i = 0; i < template.hashes().length; i++) {
                words.putIfAbsent(template.hashes()[i], template.spellings()[i]);
            }
        }
        for (String word : (ClauseWords.ALL + " " + ContentWords.LIMITING).split(" ", -1)) {
            words.putIfAbsent(WordHash.canonical(WordHash.of(word)), word);
        }
        for (int hash : words.keySet()) {
            numbers.put(hash, numbers.size() + 1);
        }
    }

    /** The spelling of each word, a line for each number. */
    byte[] spellings() {
        StringBuilder lines = new StringBuilder();
        for (String word : words.values()) {
            lines.append(word.replace('\n', ' ')).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] index() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeVocabulary(out);
            TreeMap<Integer, BitSet> shingles = new TreeMap<>();
            int[] shingleCounts = collectShingles(shingles);
            writeTemplates(out, shingleCounts);
            ByteArrayOutputStream blobs = new ByteArrayOutputStream();
            writeInts(out, deflate(blobs));
            writeShingles(out, shingles);
            blobs.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeVocabulary(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        writeInts(out, hashes());
        short[] slots = slots();
        out.writeInt(slots.length);
        writeShorts(out, slots);
    }

    private int[] hashes() {
        return words.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private short[] slots() {
        short[] slots = new short[Integer.highestOneBit(words.size() * 2) * 2];
        for (int hash : words.keySet()) {
            int slot = Vocabulary.slot(hash, slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = numbers.get(hash).shortValue();
        }
        return slots;
    }

    private int[] numbers(CompiledTemplate template) {
        int[] result = new int[template.hashes().length];
        for (int i = 0; i < result.length; i++) {
            result[i] = numbers.get(template.hashes()[i]);
        }
        return result;
    }

    private int[] collectShingles(Map<Integer, BitSet> shingles) {
        int[] counts = new int[templates.size()];
        for (int t = 0; t < counts.length; t++) {
            int[] template = numbers(templates.get(t));
            boolean all = template.length < Shingles.SHORT_TEMPLATE;
            Set<Integer> seen = new HashSet<>();
            int omitable = 0;
            for (int i = 0; i + Shingles.LENGTH <= template.length; i++) {
                int shingle = Shingles.at(template, i);
                if ((all || Shingles.isSampled(shingle)) && seen.add(shingle)) {
                    shingles.computeIfAbsent(shingle, hash -> new BitSet()).set(t);
                    omitable += templates.get(t).wordKinds()[i] == Template.OMITABLE ? 1 : 0;
                }
            }
            counts[t] = seen.size() - omitable >= FEWEST_SHINGLES ? seen.size() - omitable : seen.size();
        }
        return counts;
    }

    private void writeTemplates(DataOutputStream out, int[] shingleCounts) throws IOException {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (SpdxData.Entry entry : spdx.entries()) {
            entries.put(entry.id(), entries.size());
        }
        out.writeInt(templates.size());
        for (CompiledTemplate template : templates) {
            out.writeShort(entries.get(template.id()));
        }
        for (CompiledTemplate template : templates) {
            out.writeByte(template.kind());
        }
        for (CompiledTemplate template : templates) {
            out.writeInt(template.hashes().length);
        }
        writeRequired(out);
        writeInts(out, shingleCounts);
    }

    private void writeRequired(DataOutputStream out) throws IOException {
        WordWeights weights = new WordWeights(new Vocabulary(hashes(), slots()));
        for (CompiledTemplate template : templates) {
            int required = 0;
            int[] words = numbers(template);
            for (int i = 0; i < words.length; i++) {
                required += template.wordKinds()[i] == Template.REQUIRED ? weights.of(words[i]) : 0;
            }
            out.writeInt(required);
        }
    }

    /** Deflates the words of each template on its own; returns where each begins. */
    private int[] deflate(ByteArrayOutputStream blobs) throws IOException {
        int[] offsets = new int[templates.size() + 1];
        for (int t = 0; t < templates.size(); t++) {
            CompiledTemplate template = templates.get(t);
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            DeflaterOutputStream deflated = new DeflaterOutputStream(blobs, deflater);
            DataOutputStream out = new DataOutputStream(deflated);
            for (int number : numbers(template)) {
                out.writeShort(number);
            }
            out.write(template.wordKinds());
            out.write(template.freeWords());
            out.flush();
            deflated.finish();
            deflater.end();
            offsets[t + 1] = blobs.size();
        }
        return offsets;
    }

    private static void writeShingles(DataOutputStream out, TreeMap<Integer, BitSet> shingles) throws IOException {
        Map<BitSet, Integer> lists = new LinkedHashMap<>();
        for (BitSet list : shingles.values()) {
            lists.putIfAbsent(list, lists.size());
        }
        writeLists(out, lists.keySet());
        int slotCount = Integer.highestOneBit(shingles.size()) * 2;
        if (shingles.size() > slotCount * 3 / 4) {
            slotCount *= 2;
        }
        int[] slots = new int[slotCount];
        for (Map.Entry<Integer, BitSet> shingle : shingles.entrySet()) {
            int slot = LicenseIndex.slot(shingle.getKey(), slotCount);
            while (slots[slot] != 0) {
                slot = slot + 1 & slotCount - 1;
            }
            slots[slot] = shingle.getKey() << 16 | lists.get(shingle.getValue()) + 1;
        }
        out.writeInt(slotCount);
        writeInts(out, slots);
    }

    private static void writeLists(DataOutputStream out, Collection<BitSet> lists) throws IOException {
        List<Integer> offsets = new ArrayList<>(List.of(0));
        int total = 0;
        for (BitSet list : lists) {
            total += list.cardinality();
            offsets.add(total);
        }
        out.writeInt(offsets.size());
        for (int offset : offsets) {
            out.writeInt(offset);
        }
        for (BitSet list : lists) {
            for (int t = list.nextSetBit(0); t >= 0; t = list.nextSetBit(t + 1)) {
                out.writeShort(t);
            }
        }
    }

    private static void writeInts(DataOutputStream out, int[] ints) throws IOException {
        for (int i : ints) {
            out.writeInt(i);
        }
    }

    private static void writeShorts(DataOutputStream out, short[] shorts) throws IOException {
        for (short s : shorts) {
            out.writeShort(s);
        }
    }
}
