package org.openbydefault.license;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the identification against a folder of licence files with known answers, which is not part of this project:
 * {@code truth.tsv} names each file, its suite, its kind and the expected ids. Run with
 * {@code mvn test -Dtest=CorpusTest -DlicenseCorpus=<folder>}.
 */
final class CorpusReport {
    private static final Set<String> REAL = Set.of("npm", "maven", "repos", "licensee");
    private static final Set<String> GOOGLE = Set.of("glc", "glcls");
    private static final Set<String> SCANCODE = Set.of("scan");

    private final Path folder;
    private final LicenseIdentifier identifier = LicenseIdentifier.bundled();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    CorpusReport(Path folder) {
        this.folder = folder;
    }

    /** Counts of one group of files. */
    static final class Score {
        int files;
        int right;
        int wrong;
        int modified;
        int exactSets;
        int found;
        int expected;
        int common;

        double percent(int count) {
            return files == 0 ? 0 : 100.0 * count / files;
        }
    }

    Score score(String group) {
        return scores.computeIfAbsent(group, name -> new Score());
    }

    void measure() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("truth.tsv"));
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            String suite = fields[header.indexOf("suite")];
            String kind = fields[header.indexOf("kind")];
            Set<String> expected = expected(fields[header.indexOf("expected")]);
            Identification result =
                    identifier.identify(decode(Files.readAllBytes(folder.resolve(fields[header.indexOf("path")]))));
            for (String group : groups(suite, kind)) {
                count(score(group), kind, expected, result);
            }
        }
    }

    private static List<String> groups(String suite, String kind) {
        List<String> groups = new ArrayList<>();
        String origin = REAL.contains(suite)
                ? "real-world"
                : GOOGLE.contains(suite) ? "google" : SCANCODE.contains(suite) ? "scancode" : suite;
        groups.add(origin + " " + kind);
        groups.add("ALL " + kind);
        if (kind.equals("text") && !suite.equals("spdx")) {
            groups.add("ALL text excl. spdx");
        }
        return groups;
    }

    private static void count(Score score, String kind, Set<String> expected, Identification result) {
        Set<String> found = new LinkedHashSet<>();
        boolean modified = false;
        for (Match match : result.matches()) {
            if (match.form() == Form.MODIFIED) {
                modified = true;
            } else {
                found.add(versionless(match.spdxId()));
            }
        }
        score.files++;
        score.modified += modified ? 1 : 0;
        boolean none = kind.equals("none");
        if (found.isEmpty()) {
            score.right += none ? 1 : 0;
        } else if (!none && expected.contains(found.iterator().next())) {
            score.right++;
        } else {
            score.wrong++;
        }
        score.exactSets += found.equals(expected) ? 1 : 0;
        score.found += found.size();
        score.expected += expected.size();
        found.retainAll(expected);
        score.common += found.size();
    }

    private static Set<String> expected(String field) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : field.split(",")) {
            if (!id.equals("NONE") && !id.contains(":")) {
                ids.add(versionless(id));
            }
        }
        return ids;
    }

    private static String versionless(String id) {
        return id.replaceFirst("(-only|-or-later|\\+)$", "");
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            boolean utf16 = bytes.length > 1 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
            return new String(bytes, utf16 ? StandardCharsets.UTF_16 : Charset.forName("windows-1252"));
        }
    }

    /** The groups, with the columns of a comparison of licence detectors; "flagged" files have a modified text. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append("| group | n | right % | wrong % | flagged % | exact set % | precision % | recall % |\n");
        table.append("|---|---|---|---|---|---|---|---|\n");
        new TreeMap<>(scores)
                .forEach((group, score) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                        group,
                        score.files,
                        score.percent(score.right),
                        score.percent(score.wrong),
                        score.percent(score.modified),
                        score.percent(score.exactSets),
                        score.found == 0 ? 0 : 100.0 * score.common / score.found,
                        score.expected == 0 ? 0 : 100.0 * score.common / score.expected)));
        return table.toString();
    }

    /** Processor time for each file of the real-world suites, once the code is compiled. */
    double warmMicroseconds() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(folder.resolve("files"))) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                String name = file.getFileName().toString();
                if (REAL.contains(name.substring(0, Math.max(0, name.indexOf('_'))))) {
                    texts.add(decode(Files.readAllBytes(file)));
                }
            }
        }
        var thread = java.lang.management.ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < 30; pass++) {
            long start = thread.getCurrentThreadCpuTime();
            texts.forEach(identifier::identify);
            best = Math.min(best, (thread.getCurrentThreadCpuTime() - start) / 1e3 / texts.size());
        }
        return best;
    }
}
