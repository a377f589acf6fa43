package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbydefault.rule.Outcome;

/**
 * The findings that a repository lives with, as a file keeps them: a line for each rule, path and subject with the number
 * of such findings, between tabs, sorted.
 */
public final class Baseline {

    /** Its path at the top of the repository. */
    public static final String FILE = ".open-by-default-baseline.txt";

    private static final String HEADING = """
            # Findings that do not fail the build. Written by the goal baseline; commit it.
            # rule, path, subject, number
            """;

    private static final int PARTS = 4;

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    private Baseline() {}

    /** What fails in these results and is not accepted. */
    public static Baseline of(List<RuleResult> results) {
        Baseline baseline = new Baseline();
        for (RuleResult result : results) {
            for (JudgedFinding finding : result.hasFailed() ? result.findings() : List.<JudgedFinding>of()) {
                if (!finding.isAccepted()) {
                    KnownFinding known = KnownFinding.of(finding.finding());
                    baseline.counts.merge(key(result.info().id(), known.path(), known.subject()), 1, Integer::sum);
                }
            }
        }
        return baseline;
    }

    /**
     * The baseline in that text.
     *
     * @throws ConfigurationException if it is malformed
     */
    public static Baseline parse(String text) throws ConfigurationException {
        Baseline baseline = new Baseline();
        List<String> problems = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (!line.isBlank() && !line.startsWith("#") && !baseline.add(line)) {
                problems.add(FILE + ":" + (i + 1)
                        + " is no line of a baseline: rule, path, subject and number belong there, with tabs in between;"
                        + " write the file anew with the goal baseline");
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return baseline;
    }

    /**
     * Without what is gone; nothing is added. What a rule that does not know may still find stays.
     *
     * @param results the results of now
     */
    public Baseline without(List<RuleResult> results) {
        Baseline now = of(results);
        Baseline pruned = new Baseline();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int left = isUnknown(entry.getKey(), results)
                    ? entry.getValue()
                    : Math.min(entry.getValue(), now.counts.getOrDefault(entry.getKey(), 0));
            if (left > 0) {
                pruned.counts.put(entry.getKey(), left);
            }
        }
        return pruned;
    }

    /** How many findings there are. */
    public int size() {
        int size = 0;
        for (int count : counts.values()) {
            size += count;
        }
        return size;
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADING);
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            text.append(entry.getKey()).append('\t').append(entry.getValue()).append('\n');
        }
        return text.toString();
    }

    List<KnownFinding> known(String rule) {
        List<KnownFinding> known = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String[] parts = entry.getKey().split("\t", -1);
            for (int i = 0; parts[0].equals(rule) && i < entry.getValue(); i++) {
                known.add(new KnownFinding(unescaped(parts[1]), unescaped(parts[2]), ""));
            }
        }
        return known;
    }

    private boolean add(String line) {
        String[] parts = line.split("\t", -1);
        int count = parts.length == PARTS ? number(parts[PARTS - 1]) : 0;
        if (count > 0) {
            counts.merge(line.substring(0, line.lastIndexOf('\t')), count, Integer::sum);
        }
        return count > 0;
    }

    private static boolean isUnknown(String key, List<RuleResult> results) {
        for (RuleResult result : results) {
            if (key.startsWith(result.info().id() + "\t")) {
                return result.verdict().outcome() == Outcome.UNKNOWN;
            }
        }
        return false;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static String key(String rule, String path, String subject) {
        return rule + "\t" + escaped(path) + "\t" + escaped(subject);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                i++;
                letter = switch (text.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            plain.append(letter);
        }
        return plain.toString();
    }
}
