package org.openbydefault.document;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 that somebody wrote for this plugin: one document of plain data, in which what other readers forgive is a
 * mistake.
 */
public final class StrictYaml {

    private StrictYaml() {}

    /**
     * The data; empty where it cannot be read.
     *
     * @param name of the file, for messages
     * @param problems receives a sentence for every mistake, with its line
     */
    public static Optional<DataNode> read(String name, String text, List<String> problems) {
        DataBuilder builder = new DataBuilder(true);
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                if (isTagged(event)) {
                    problems.add(name + ":" + line(event) + ": tags are not read, write plain data");
                }
                builder.take(event);
            }
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(name + ":" + line + ": " + explained(malformed.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException malformed) {
            problems.add(name + ": " + malformed.getMessage());
            return Optional.empty();
        } catch (DataBuilder.LimitExceededException tooMuch) {
            problems.add(name + ": the file " + tooMuch.getMessage());
            return Optional.empty();
        }
        for (String flaw : builder.flaws()) {
            problems.add(name + ":" + flaw);
        }
        List<DataNode> documents = builder.documents();
        if (documents.size() > 1) {
            problems.add(name + ":" + documents.get(1).line() + ": a second document starts here, one is read");
        }
        return Optional.of(documents.get(0));
    }

    private static boolean isTagged(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static String explained(String problem) {
        return problem.contains("'\\t") || problem.contains("TAB")
                ? "a tab cannot indent in YAML, use spaces"
                : "no YAML: " + problem;
    }
}
