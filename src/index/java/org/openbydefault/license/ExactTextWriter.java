package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the hashes of unmodified licences in the layout that {@link ExactTexts} reads. */
final class ExactTextWriter {
    private static final short AMBIGUOUS = -1;
    private static final int FEWEST_WORDS = 20;

    private final TreeMap<Long, Short> entries = new TreeMap<>();

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
        for (CompiledTemplate template : templates) {
            if (template.kind() == Template.LICENSE) {
                writer.add(template, texts.get(template.id()), numbers.get(template.id()));
            }
        }
        return writer.bytes();
    }

    /** Adds the text, and the template with all, with none, and with the inner and the first omitable parts. */
    private void add(CompiledTemplate template, String text, short number) {
        Words words = Words.of(text);
        put(words.hash, words.size, number);
        int size = template.hashes().length;
        int first = 0;
        while (first < size && template.wordKinds()[first] == Template.OMITABLE) {
            first++;
        }
        int last = size;
        while (last > first && template.wordKinds()[last - 1] == Template.OMITABLE) {
            last--;
        }
        put(template, 0, size, true, number);
        put(template, first, size, true, number);
        put(template, 0, last, true, number);
        put(template, first, last, true, number);
        put(template, 0, size, false, number);
    }

    private void put(CompiledTemplate template, int from, int to, boolean all, short number) {
        int[] hashes = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (all || template.wordKinds()[i] != Template.OMITABLE) {
                hashes[size++] = template.hashes()[i];
            }
        }
        put(hashes, size, number);
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
        if (known != null && known != number) {
            entries.put(hash, AMBIGUOUS);
        }
    }

    private byte[] bytes() {
        entries.values().removeIf(number -> number == AMBIGUOUS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (long hash : entries.keySet()) {
                out.writeLong(hash);
            }
            for (short number : entries.values()) {
                out.writeShort(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
