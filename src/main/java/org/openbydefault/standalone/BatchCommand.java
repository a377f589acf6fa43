package org.openbydefault.standalone;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbydefault.batch.BatchRun;
import org.openbydefault.batch.BatchSettings;
import org.openbydefault.batch.EarlierLines;
import org.openbydefault.batch.RepositoryJudge;
import org.openbydefault.batch.RepositoryList;
import org.openbydefault.batch.Shard;
import org.openbydefault.check.InstalledRules;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.report.CheckedRepository;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Judges the repositories of a list that stands on standard input, and writes a line of JSON for each. */
final class BatchCommand implements Command {

    /** What goes for all repositories alike, and means something without a log. */
    private static final Set<PluginParameter> OF_ALL = EnumSet.of(
            PluginParameter.POLICY,
            PluginParameter.KIND,
            PluginParameter.FAIL_ON,
            PluginParameter.SEVERITIES,
            PluginParameter.OPTIONS,
            PluginParameter.INTERNAL_HOSTS,
            PluginParameter.COMMUNITY_DEFAULTS,
            PluginParameter.ONLINE,
            PluginParameter.PRIVATE_ADDRESSES,
            PluginParameter.NEW_SINCE,
            PluginParameter.TODAY);

    private static final String THREADS = "--threads";
    private static final String SHARD = "--shard";
    private static final String RESUME = "--resume";

    private final Surroundings around;
    private final String version;
    private final ParameterOptions options = new ParameterOptions(OF_ALL);

    BatchCommand(Surroundings around, String version) {
        this.around = around;
        this.version = version;
    }

    @Override
    public CommandSpec spec(boolean isExplained) {
        CommandSpec spec = Command.spec(
                "batch",
                "Judges the repositories that standard input lists, one a line: path, revision and address, separated by"
                        + " tabs, the last two optional. Writes a line of JSON for each, in the order of the list.",
                this);
        spec.addOption(option(
                THREADS,
                "<number>",
                Integer.class,
                "How many repositories at a time; by itself one for each processor."));
        spec.addOption(option(
                SHARD,
                "<part/parts>",
                String.class,
                "The part of the list to judge, for example 3/20; auto where a CI or Kubernetes says which, auto/20"
                        + " where it does not say of how many."));
        spec.addOption(option(
                RESUME,
                "<file>",
                String.class,
                "What an interrupted run with the same list wrote: its lines are written again as they are."));
        options.addTo(spec, Command.descriptions(isExplained));
        return spec;
    }

    @Override
    public int run(ParseResult given) throws IOException, ConfigurationException, InterruptedException {
        int threads = given.matchedOptionValue(THREADS, Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw new ConfigurationException(List.of(THREADS + ": there must be one at least"));
        }
        Shard shard = given.hasMatchedOption(SHARD)
                ? Shard.parse(given.matchedOptionValue(SHARD, ""), around.environment())
                : Shard.WHOLE;
        BatchSettings settings = settings(given);
        String policy = RepositoryJudge.policyMembers(settings);
        List<CheckedRepository> all = RepositoryList.read(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
        ProgressLine progress = new ProgressLine(around, System.nanoTime());
        try (EarlierLines earlier = earlier(given, policy)) {
            BatchRun run = new BatchRun(new RepositoryJudge(settings, all), threads, progress);
            run.write(shard.part(all), earlier, around.out());
        }
        progress.end();
        return ExitStatus.FINE;
    }

    private BatchSettings settings(ParseResult given) throws ConfigurationException {
        List<String> problems = new ArrayList<>();
        ConfigurationLayers layers = options.layers(given, problems);
        boolean isOnline = layers.isSet(PluginParameter.ONLINE, problems);
        boolean isPrivate = layers.isSet(PluginParameter.PRIVATE_ADDRESSES, problems);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        ClassLoader classPath = getClass().getClassLoader();
        return new BatchSettings(
                version,
                around.folder(),
                layers,
                new PolicyFinder(around.folder(), classPath),
                InstalledRules.catalog(classPath),
                new CheckoutPom(),
                Command.reachability(isOnline, isPrivate, network -> network));
    }

    private EarlierLines earlier(ParseResult given, String policy) throws IOException, ConfigurationException {
        if (!given.hasMatchedOption(RESUME)) {
            return EarlierLines.none();
        }
        String name = given.matchedOptionValue(RESUME, "");
        Path file = around.folder().resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ConfigurationException(List.of(RESUME + ": '" + name + "' is no file"));
        }
        return EarlierLines.of(file, version, policy);
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .arity("1")
                .description(description)
                .build();
    }
}
