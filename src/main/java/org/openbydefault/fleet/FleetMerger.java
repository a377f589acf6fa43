package org.openbydefault.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.report.OutputFolder;
import org.openbydefault.report.RuleState;

/** Merges the reports of many repositories into a page, a table and JSON lines. */
public final class FleetMerger {

    /** The name of the page. */
    public static final String PAGE = "fleet.html";

    static final String TABLE = "fleet.csv";
    static final String LINES = "fleet.jsonl";

    private static final int NAMED_RULES = 3;

    private final Path current;
    private final OutputFolder output;
    private final Path lines;
    private final String toolVersion;

    /**
     * @param current the folder in which relative paths start
     * @param buildFolder the folder of the build, whose owner chose where it lies
     * @param folder where the files are written to
     */
    public FleetMerger(Path current, Path buildFolder, Path folder, String toolVersion) {
        this.current = current;
        this.output = new OutputFolder(buildFolder, folder);
        this.lines = folder.toAbsolutePath().normalize().resolve(LINES);
        this.toolVersion = toolVersion;
    }

    /**
     * Writes {@value #PAGE}, {@code fleet.csv} and {@code fleet.jsonl}.
     *
     * @param reports folders with reports, reports, and files with JSON lines
     * @param since the same of an earlier run; empty for no comparison
     * @return what to tell the user, one sentence each
     * @throws ConfigurationException if there is nothing to read
     * @throws IOException if something cannot be read or written
     */
    public List<String> merge(List<String> reports, String since) throws ConfigurationException, IOException {
        FleetReader now = read(reports);
        List<FleetRepository> repositories = now.repositories();
        Optional<FleetChanges> changes = since.isEmpty()
                ? Optional.empty()
                : Optional.of(new FleetChanges(name(since), read(List.of(since)).repositories(), repositories));
        Fleet fleet = new Fleet(repositories, changes);
        output.write(LINES, file -> FleetLines.write(repositories, file));
        output.write(TABLE, new FleetTable(fleet).render().getBytes(StandardCharsets.UTF_8));
        output.write(PAGE, new FleetPage(fleet, toolVersion).render().getBytes(StandardCharsets.UTF_8));
        return told(fleet, now.replaced());
    }

    private FleetReader read(List<String> places) throws ConfigurationException, IOException {
        List<String> problems = new ArrayList<>();
        FleetReader reader = new FleetReader(lines);
        for (String place : places) {
            Path path = current.resolve(place);
            if (Files.exists(path)) {
                reader.read(path, Path.of(place).isAbsolute() ? name(place) : place);
            } else {
                problems.add("'" + place + "' is no file or folder of " + current);
            }
        }
        if (problems.isEmpty() && reader.repositories().isEmpty()) {
            problems.add("There is no report in " + String.join(", ", places)
                    + ": neither report.json nor a file of JSON lines (*.jsonl)");
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return reader;
    }

    /** The last part of a path: where else it lies is nobody's concern. */
    private String name(String place) {
        return String.valueOf(current.resolve(place).normalize().getFileName());
    }

    private static List<String> told(Fleet fleet, int replaced) {
        List<String> told = new ArrayList<>();
        List<String> standings = new ArrayList<>();
        fleet.standings().forEach((standing, count) -> standings.add(Count.of(count) + " " + standing.words()));
        told.add(FleetHeader.title(fleet) + ": " + String.join(", ", standings));
        if (replaced > 0) {
            told.add("Reports about a repository of which there is a younger or later one, left out: " + replaced);
        }
        List<String> steps = new ArrayList<>();
        for (RuleTally tally : RuleTally.of(fleet.repositories())) {
            if (steps.size() < NAMED_RULES && tally.count(RuleState.ERROR) > 0) {
                steps.add(tally.rule().id() + " (" + Count.ofRepositories(tally.failed()) + ")");
            }
        }
        if (!steps.isEmpty()) {
            told.add("Start with: " + String.join(" · ", steps));
        }
        return told;
    }
}
