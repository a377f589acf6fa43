package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the hashes of unmodified licences in the layout that {@link ExactTexts} reads. */
final class ExactTextWriter {
    private static final int FEWEST_WORDS = 20;
    private static final int MOST_PARTS = 5;

    private final TreeMap<Long, Short> entries = new TreeMap<>();

    /** How many parts were omitted where a hash came up first: the licence that needs fewest omissions is meant. */
    private final Map<Long, Integer> levels = new TreeMap<>();

    private int level;

    private ExactTextWriter() {}

    static byte[] write(SpdxData spdx, List<CompiledTemplate> templates) {
        ExactTextWriter writer = new ExactTextWriter();
        Map<String, Short> numbers = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (SpdxData.Entry entry : spdx.entries()) {
            texts.put(entry.id(), entry.text());
        }
        short number = 0;
        for (SpdxData.Entry entry : spdx.entries()) {
            numbers.put(entry.id(), number++);
        }
        for (int omitted = 0; omitted <= MOST_PARTS; omitted++) {
            writer.level = omitted;
            for (CompiledTemplate template : templates) {
                if (template.kind() == Template.LICENSE) {
                    writer.add(template, texts.get(template.id()), numbers.get(template.id()));
                }
            }
        }
        return writer.bytes();
    }

    /** Adds the text, or the template without any of so many parts as the level says. */
    private void add(CompiledTemplate template, String text, short number) {
        if (level == 0) {
            Words words = Words.of(text);
            put(words.hash, words.size, number);
        }
        List<Integer> omitable = omitableParts(template);
        for (int omitted = 0; omitted < 1 << omitable.size(); omitted++) {
            if (Integer.bitCount(omitted) == level) {
                put(template, omitable, omitted, number);
            }
        }
    }

    private static List<Integer> omitableParts(CompiledTemplate template) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < template.hashes().length; i++) {
            boolean omitable = template.wordKinds()[i] == Template.OMITABLE;
            if (omitable && !parts.contains(template.parts()[i]) && parts.size() < MOST_PARTS) {
                parts.add(template.parts()[i]);
            }
        }
        return parts;
    }

    private void put(CompiledTemplate template, List<Integer> omitable, int omitted, short number) {
        int[] hashes = new int[template.hashes().length];
        int size = 0;
        int firstRequired = firstRequired(template);
        for (int i = 0; i < hashes.length; i++) {
            int part = omitable.indexOf(template.parts()[i]);
            boolean notice = i < firstRequired && template.wordKinds()[i] == Template.REPLACEABLE;
            if (!notice && (part < 0 || (omitted & 1 << part) == 0)) {
                hashes[size++] = template.hashes()[i];
            }
        }
        put(hashes, size, number);
    }

    /** What may be replaced before the first required word is a copyright notice, which no text has among its words. */
    private static int firstRequired(CompiledTemplate template) {
        int word = 0;
        while (word < template.hashes().length && template.wordKinds()[word] != Template.REQUIRED) {
            word++;
        }
        return word;
    }

    private void put(int[] words, int size, short number) {
        if (size < FEWEST_WORDS) {
            return;
        }
        long hash = 0;
        for (int i = size - 1; i >= 0; i--) {
            hash = ExactTexts.prepend(words[i], hash);
        }
        Short known = entries.putIfAbsent(hash, number);
        if (known == null) {
            levels.put(hash, level);
        } else if (known != number && levels.get(hash) == level) {
            entries.put(hash, HashedEntryWriter.AMBIGUOUS);
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            HashedEntryWriter.write(entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
