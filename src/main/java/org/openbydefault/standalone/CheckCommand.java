package org.openbydefault.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.check.CheckedProject;
import org.openbydefault.check.Checkout;
import org.openbydefault.check.InstalledRules;
import org.openbydefault.check.RepositoryCheck;
import org.openbydefault.check.RuleRun;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayer;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.ConfigurationReader;
import org.openbydefault.configuration.Configured;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crash;
import org.openbydefault.engine.Crashes;
import org.openbydefault.git.GitRepository;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.network.AnnouncedReachability;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.Directions;
import org.openbydefault.report.FailureMessage;
import org.openbydefault.report.GitHubActions;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.report.ReportWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Checks one repository, as the goal of that name does in the folder of another build. */
final class CheckCommand implements Command {

    private static final String NEWEST = "HEAD";

    private final Surroundings around;
    private final String version;
    private final Log log;
    private final ParameterOptions options = new ParameterOptions(parameters());

    CheckCommand(Surroundings around, String version) {
        this.around = around;
        this.version = version;
        this.log = new Log(around);
    }

    /** Those of the goal, but for the folder, which is given by itself, and rules, which stand in a policy here. */
    private static Set<PluginParameter> parameters() {
        Set<PluginParameter> parameters = EnumSet.allOf(PluginParameter.class);
        parameters.removeIf(parameter -> parameter.onlyGoal().isPresent());
        parameters.removeAll(EnumSet.of(PluginParameter.DIRECTORY, PluginParameter.RULES));
        return parameters;
    }

    @Override
    public CommandSpec spec(boolean isExplained) {
        CommandSpec spec = Command.spec("check", "Checks a checkout or a bare repository.", this);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .type(String.class)
                .arity("0..1")
                .defaultValue(".")
                .description("The repository; by itself the current folder.")
                .build());
        options.addTo(spec, Command.descriptions(isExplained));
        return spec;
    }

    @Override
    public int run(ParseResult given) throws IOException, ConfigurationException {
        List<String> problems = new ArrayList<>();
        ConfigurationLayers stated = options.layers(given, problems);
        if (stated.isSet(PluginParameter.SKIP, problems)) {
            log.info("Skipped because --skip is set");
            return ExitStatus.FINE;
        }
        String path = given.matchedPositionalValue(0, ".");
        Path folder = folder(path);
        return check(folder, stated.above(implied(path, folder)), problems);
    }

    private Path folder(String path) throws ConfigurationException {
        Path folder = around.folder().resolve(path).normalize();
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(
                    List.of("'" + path + "' is no folder. Name a checkout or a bare repository"));
        }
        return folder;
    }

    /** What follows from the path: a repository without working tree has nothing but commits. */
    private static ConfigurationLayer implied(String path, Path folder) {
        ConfigurationLayer implied = new ConfigurationLayer();
        implied.set(PluginParameter.DIRECTORY, new Configured(path, "PATH"));
        GitRepository git = GitRepository.containing(folder);
        if (git.isPresent() && git.workTree().isEmpty()) {
            implied.set(PluginParameter.COMMIT, new Configured(NEWEST, "PATH"));
        }
        return implied;
    }

    private int check(Path folder, ConfigurationLayers layers, List<String> problems)
            throws IOException, ConfigurationException {
        Path reports = around.folder().resolve("target").resolve("open-by-default");
        ReportWriter writer = new ReportWriter(around.folder(), reports);
        writer.removeReports(EnumSet.of(ReportFormat.JSON));
        Crashes crashes = new Crashes();
        try (RepositoryCheck check = new RepositoryCheck(layers, folder, crashes)) {
            Checkout checkout = check.checkout();
            Configuration configuration = configuration(checkout, layers, problems);
            writer.removeReports(configuration.formats());
            if (checkout.isEmpty()) {
                throw new ConfigurationException(List.of("There are no files to check in " + folder));
            }
            CheckedProject source =
                    new CheckedProject(check, configuration, reachability(configuration), new CheckoutPom(), crashes);
            RuleRun run = new RuleRun(version, configuration, Optional.empty(), log, crashes);
            CheckResult result = check.result(checkout, project(source, checkout, layers), source, run);
            result = checkout.traced(result, configuration.formats());
            writer.write(result, configuration.formats());
            return show(result, configuration, reports);
        }
    }

    private Configuration configuration(Checkout checkout, ConfigurationLayers layers, List<String> problems)
            throws ConfigurationException {
        ClassLoader classPath = getClass().getClassLoader();
        PolicyFinder policies = new PolicyFinder(around.folder(), classPath);
        return new ConfigurationReader(InstalledRules.catalog(classPath), policies, checkout.store(), layers, problems)
                .read();
    }

    private static Project project(CheckedProject source, Checkout checkout, ConfigurationLayers layers)
            throws ConfigurationException {
        Optional<Configured> pom = layers.value(PluginParameter.POM);
        return pom.isPresent() && !pom.get().text().isEmpty() ? source.of(checkout, pom.get()) : source.of(checkout);
    }

    private Reachability reachability(Configuration configuration) {
        return Command.reachability(
                configuration.online(),
                configuration.privateAddresses(),
                network -> new AnnouncedReachability(network, log::info));
    }

    private int show(CheckResult result, Configuration configuration, Path reports) throws IOException {
        Optional<String> page = configuration.formats().contains(ReportFormat.HTML)
                ? Optional.of(around.folder()
                        .relativize(reports.resolve(ReportFormat.HTML.fileName()))
                        .toString())
                : Optional.empty();
        Directions directions = new Directions(
                page, "--formats=", Directions.withPage(configuration.formats()), Command.start(version) + "explain ");
        log.print(new ConsoleReport(
                        directions,
                        configuration.verbose(),
                        ConsoleLine.Level.INFO,
                        ConsoleReport.columns(around.environment()))
                .lines(result));
        GitHubActions gitHubActions = new GitHubActions(around.environment());
        if (configuration.annotations() && gitHubActions.isPresent()) {
            gitHubActions.show(result);
        }
        if (!result.crashes().isEmpty()) {
            for (Crash crash : result.crashes()) {
                log.error(crash.message());
            }
            return ExitStatus.MISTAKE;
        }
        if (!result.violations().isEmpty()) {
            log.error(FailureMessage.of(result, directions));
            return ExitStatus.VIOLATIONS;
        }
        return ExitStatus.FINE;
    }
}
