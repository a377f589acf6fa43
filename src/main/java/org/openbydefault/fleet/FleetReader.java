package org.openbydefault.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.document.MalformedJsonException;

/**
 * Reads reports from folders and files. A report that cannot be read is a repository of its own, with the error: nothing is
 * passed over in silence. Of two reports about one repository the younger counts, else the one that was read last.
 */
final class FleetReader {

    private static final String REPORT = "report.json";
    private static final String OUTPUT = "open-by-default";

    private final Path output;
    private final ReportReader reader = new ReportReader();
    private final Map<String, FleetRepository> repositories = new LinkedHashMap<>();
    private int replaced;

    /** @param output the JSON lines of an earlier merger, which are passed over in a folder */
    FleetReader(Path output) {
        this.output = output;
    }

    /**
     * Reads what a folder or a file holds.
     *
     * @param name what the file is called
     * @throws IOException if the folder or the file cannot be read
     */
    void read(Path place, String name) throws IOException {
        if (Files.isDirectory(place)) {
            for (Path file : ReportFiles.below(place, output)) {
                readFile(file, slashed(place.relativize(file).toString()));
            }
        } else {
            readFile(place, slashed(name));
        }
    }

    /** What was read, the worst first. */
    List<FleetRepository> repositories() {
        List<FleetRepository> sorted = new ArrayList<>(repositories.values());
        sorted.sort(FleetRepository.WORST_FIRST);
        return sorted;
    }

    /** How many reports gave way to another one about the same repository. */
    int replaced() {
        return replaced;
    }

    private void readFile(Path file, String place) throws IOException {
        if (ReportFiles.isLines(file)) {
            readLines(file, place);
        } else if (Files.size(file) > ReportFiles.MOST_BYTES) {
            keep(unreadable(place, "it is longer than what is read"));
        } else {
            ReportSource source = new ReportSource(file, 0, (int) Files.size(file));
            read(source.text(), source, name(place), place);
        }
    }

    private void readLines(Path file, String place) throws IOException {
        try (ReportLines lines = new ReportLines(file)) {
            for (Optional<ReportLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                String where = place + ":" + line.get().number();
                read(line.get().text(), line.get().source(), where, where);
            }
        }
    }

    private void read(String text, ReportSource source, String fallback, String place) {
        try {
            keep(reader.read(text, fallback, source));
        } catch (MalformedJsonException malformed) {
            keep(unreadable(place, "it is malformed, perhaps cut off, at " + malformed.getMessage()));
        } catch (NoReportException other) {
            keep(unreadable(place, String.valueOf(other.getMessage())));
        }
    }

    private void keep(FleetRepository repository) {
        FleetRepository before = repositories.get(repository.key());
        if (before == null || !before.isYoungerThan(repository)) {
            repositories.put(repository.key(), repository);
        }
        replaced += before == null ? 0 : 1;
    }

    private static FleetRepository unreadable(String place, String why) {
        return new FleetRepository(
                place, place, "", Optional.empty(), "The report cannot be read: " + why, Optional.empty());
    }

    /** What to call a repository that its report does not name: its folder; nothing where that is the folder itself. */
    private static String name(String place) {
        String folder = without("/" + REPORT, "/" + place);
        String checkout = folder.equals("/" + OUTPUT) ? "" : without("/target/" + OUTPUT, folder);
        String name = without(".json", checkout);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static String without(String ending, String text) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
