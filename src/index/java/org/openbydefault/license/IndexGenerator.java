package org.openbydefault.license;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles the SPDX License List into the files that the library loads. Runs in the build, after the library's own
 * classes are compiled; the same input always gives the same bytes.
 */
public final class IndexGenerator {
    private static final int SHORTEST_TEXT = 3;
    private static final int SHORTEST_HEADER = 12;

    /** The deprecated ids whose text no current id has; all others are the text of their successors. */
    private static final Set<String> WITHOUT_SUCCESSOR = Set.of("Net-SNMP", "Nunit");

    private IndexGenerator() {}

    /**
     * Generates the files.
     *
     * @param args the Blue Oak Council list, the root folder of the library's classes
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1], "org", "openbydefault", "license");
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : generate(Path.of(args[0])).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The content of each file by its name. */
    static Map<String, byte[]> generate(Path blueOakList) throws IOException {
        SpdxData spdx = SpdxData.read();
        List<CompiledTemplate> templates = templates(spdx);
        IndexWriter index = new IndexWriter(spdx, templates);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(SpdxLicenses.FILE, CatalogWriter.write(spdx, Files.readAllLines(blueOakList)));
        files.put(LicenseIndex.FILE, index.index());
        files.put(Patterns.FILE, PatternWriter.write(spdx, templates));
        files.put(NamePhrases.FILE, PhraseWriter.write(spdx));
        files.put(Spellings.FILE, index.spellings());
        files.put(LicenseTexts.FILE, TextWriter.write(spdx));
        return files;
    }

    /**
     * The templates of all entries. Of entries with one and the same text only the first that {@link #order} puts in
     * front, if the others are variants of it that the text does not tell apart, such as "-only" and "-or-later".
     */
    static List<CompiledTemplate> templates(SpdxData spdx) {
        List<SpdxData.Entry> entries = new ArrayList<>(spdx.entries());
        entries.sort(order());
        List<CompiledTemplate> templates = new ArrayList<>();
        Map<String, List<SpdxData.Entry>> byText = new HashMap<>();
        for (SpdxData.Entry entry : entries) {
            if (entry.deprecated() && !WITHOUT_SUCCESSOR.contains(entry.id())) {
                continue;
            }
            int kind = entry.exception() ? Template.EXCEPTION : Template.LICENSE;
            CompiledTemplate template = CompiledTemplate.of(entry.id(), kind, entry.template());
            List<SpdxData.Entry> same = byText.computeIfAbsent(template.requiredWords(), text -> new ArrayList<>());
            if (template.hashes().length >= SHORTEST_TEXT && !isVariant(entry, same)) {
                templates.add(template);
            }
            same.add(entry);
        }
        for (SpdxData.Entry entry : spdx.entries()) {
            CompiledTemplate header = CompiledTemplate.of(entry.id(), Template.HEADER, entry.header());
            if (header.hashes().length >= SHORTEST_HEADER && !isGnu(entry.id())) {
                templates.add(header);
            }
        }
        return templates;
    }

    private static boolean isVariant(SpdxData.Entry entry, List<SpdxData.Entry> same) {
        for (SpdxData.Entry other : same) {
            if (entry.deprecated() || entry.id().startsWith(other.id().replaceFirst("-only$", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Current ids before deprecated ones, "-only" before its relatives, which have the same text. */
    private static Comparator<SpdxData.Entry> order() {
        return Comparator.comparing(SpdxData.Entry::deprecated)
                .thenComparing(entry -> !entry.id().endsWith("-only") || entry.id().contains("invariants"))
                .thenComparing(SpdxData.Entry::id);
    }

    /** Headers of the GNU family differ in single digits: they are read word by word as notices instead. */
    private static boolean isGnu(String id) {
        return id.matches("(A|L)?GPL-.*|GFDL-.*");
    }
}
