package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the patterns of the templates in the layout that {@link Patterns} reads. */
final class PatternWriter {
    private static final int FEWEST_WORDS = 20;

    /** Of so many omitable parts at the beginning each combination is a pattern. */
    private static final int MOST_PARTS = 3;

    private final Map<Pattern, Source> sources = new LinkedHashMap<>();

    private PatternWriter() {}

    /** A licence, or the header that goes with it. */
    private record Text(int entry, int kind) {}

    /** The text of a pattern, how many parts it omits, and whether another licence has it too. */
    private record Source(Text text, int omitted, boolean ambiguous) {}

    static byte[] write(SpdxData spdx, List<CompiledTemplate> templates) {
        List<String> ids = new ArrayList<>();
        List<SubstantiveWords> texts = new ArrayList<>();
        for (SpdxData.Entry entry : spdx.entries()) {
            ids.add(entry.id());
            texts.add(SubstantiveWords.of(entry.text()));
        }
        PatternWriter writer = new PatternWriter();
        for (CompiledTemplate template : templates) {
            int entry = ids.indexOf(template.id());
            writer.add(template, entry);
            if (template.kind() != Template.HEADER) {
                writer.add(Pattern.of(texts.get(entry)), new Source(new Text(entry, template.kind()), 0, false));
            }
        }
        Patterns patterns = Patterns.of(writer.bytes(Set.of()));
        Set<Text> parts = new HashSet<>();
        for (CompiledTemplate template : templates) {
            int entry = ids.indexOf(template.id());
            for (ExactText exact : new PatternFinder(patterns, texts.get(entry)).findAll()) {
                if (exact.entry() != entry) {
                    parts.add(new Text(exact.entry(), exact.kind()));
                }
            }
        }
        return writer.bytes(parts);
    }

    /** Adds the template with and without each omitable part of its beginning. */
    private void add(CompiledTemplate template, int entry) {
        List<Integer> omitable = firstParts(template);
        for (int combination = 0; combination < 1 << omitable.size(); combination++) {
            Set<Integer> omitted = new HashSet<>();
            for (int i = 0; i < omitable.size(); i++) {
                if ((combination & 1 << i) != 0) {
                    omitted.add(omitable.get(i));
                }
            }
            add(Pattern.of(template, omitted), new Source(new Text(entry, template.kind()), omitted.size(), false));
        }
    }

    /** The omitable parts before the first word that must be there. */
    private static List<Integer> firstParts(CompiledTemplate template) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; template.wordKinds()[i] != Template.REQUIRED; i++) {
            boolean omitable = template.wordKinds()[i] == Template.OMITABLE;
            if (omitable && !parts.contains(template.parts()[i]) && parts.size() < MOST_PARTS) {
                parts.add(template.parts()[i]);
            }
        }
        return parts;
    }

    private void add(Pattern pattern, Source source) {
        boolean fits = pattern.start() != 0 && pattern.runs().size() <= Patterns.MOST_RUNS;
        if (fits && pattern.required() >= FEWEST_WORDS && pattern.isSpecific()) {
            sources.merge(pattern, source, PatternWriter::choose);
        }
    }

    /** Of the licences that have a pattern the one that needs fewest omissions is meant. */
    private static Source choose(Source known, Source other) {
        if (known.text().entry() == other.text().entry() || known.omitted() < other.omitted()) {
            return known;
        }
        return known.omitted() > other.omitted()
                ? other
                : new Source(known.text(), known.omitted(), true);
    }

    /** @param parts the texts that are also parts of other licences */
    private byte[] bytes(Set<Text> parts) {
        List<Pattern> patterns = new ArrayList<>(sources.keySet());
        patterns.removeIf(pattern -> sources.get(pattern).ambiguous());
        patterns.sort((a, b) -> Integer.compareUnsigned(a.start(), b.start()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeBuckets(patterns, out);
            for (Pattern pattern : patterns) {
                out.writeInt(pattern.start());
            }
            ByteArrayOutputStream records = new ByteArrayOutputStream();
            writeRecords(patterns, parts, out, records, out.size() + patterns.size() * Integer.BYTES);
            records.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeBuckets(List<Pattern> patterns, DataOutputStream out) throws IOException {
        int pattern = 0;
        for (int bucket = 0; bucket <= Patterns.BUCKETS; bucket++) {
            while (pattern < patterns.size()
                    && Patterns.bucket(patterns.get(pattern).start()) < bucket) {
                pattern++;
            }
            out.writeShort(pattern);
        }
    }

    /** Writes the places of the records, the first of which is at the offset, and the records themselves. */
    private void writeRecords(
            List<Pattern> patterns, Set<Text> parts, DataOutputStream places, ByteArrayOutputStream records, int offset)
            throws IOException {
        DataOutputStream out = new DataOutputStream(records);
        for (Pattern pattern : patterns) {
            places.writeInt(offset + out.size());
            Source source = sources.get(pattern);
            Text text = source.text();
            out.writeShort(text.entry());
            out.writeByte(parts.contains(text) ? Patterns.PART | text.kind() : text.kind());
            out.writeByte(pattern.tail());
            out.writeByte(pattern.runs().size());
            for (Pattern.Run run : pattern.runs()) {
                out.writeByte(run.omitable() ? Patterns.OMITABLE | run.gap() : run.gap());
                out.writeShort(run.length());
                out.writeLong(run.hash());
                out.writeInt(run.clauses());
            }
        }
    }
}
