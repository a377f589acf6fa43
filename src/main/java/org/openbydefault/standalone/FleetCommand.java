package org.openbydefault.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.fleet.FleetMerger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Merges the lines of batches and other reports into one page. */
final class FleetCommand implements Command {

    private final Surroundings around;
    private final String version;
    private final ParameterOptions options = new ParameterOptions(EnumSet.of(PluginParameter.SINCE));

    FleetCommand(Surroundings around, String version) {
        this.around = around;
        this.version = version;
    }

    @Override
    public CommandSpec spec(boolean isExplained) {
        CommandSpec spec = Command.spec("fleet", "Merges the reports of many repositories into one page.", this);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("REPORTS")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .description("Folders with reports, reports, and files of JSON lines.")
                .build());
        options.addTo(spec, Command.descriptions(isExplained));
        return spec;
    }

    @Override
    public int run(ParseResult given) throws IOException, ConfigurationException {
        Path target = around.folder().resolve("target");
        FleetMerger merger = new FleetMerger(around.folder(), target, target.resolve("open-by-default"), version);
        Log log = new Log(around);
        List<String> reports = given.matchedPositionalValue(0, List.of());
        for (String sentence : merger.merge(reports, given.matchedOptionValue("--since", ""))) {
            log.info(sentence);
        }
        log.info("The page: target/open-by-default/" + FleetMerger.PAGE);
        return ExitStatus.FINE;
    }
}
