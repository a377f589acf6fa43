package org.openbydefault.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fusesource.jansi.Ansi;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.Baseline;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crash;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.OffRule;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.network.Network;
import org.openbydefault.network.NetworkSettings;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Fact;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.SourceText;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.OpeningLine;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;

/** What the goals that run rules have in common, so that a check and a report of the same build cannot disagree. */
abstract class AbstractEngineMojo extends AbstractConfiguredMojo {

    private @Nullable HistoryCheck history;

    /** Whether the goal does nothing; says so. */
    final boolean isSkipped() {
        boolean isSkipped = isSet(PluginParameter.SKIP);
        if (isSkipped) {
            getLog().info("Skipped because openByDefault.skip is set");
        }
        return isSkipped;
    }

    /**
     * What is to be judged: the checkout of the build, or the one that {@code directory} names, or a commit of it.
     *
     * @param crashes is told of what breaks down
     * @throws ConfigurationException if there is no such folder or commit
     */
    final Checkout checkout(Crashes crashes) throws ConfigurationException {
        Path folder = directory().orElse(buildRoot());
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(List.of("-DopenByDefault.directory: '" + folder
                    + "' is no folder. Name a checkout, absolute or relative to the current folder"));
        }
        return isCommitWanted() ? history().checkout() : Checkout.of(folder, crashes);
    }

    private Path buildRoot() {
        return project.getFile() == null
                ? currentFolder()
                : project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    private boolean isCommitWanted() {
        return !layers().text(PluginParameter.COMMIT).isEmpty();
    }

    private HistoryCheck history() {
        if (history == null) {
            history = new HistoryCheck(layers(), directory().orElse(buildRoot()));
        }
        return history;
    }

    /**
     * What the rules say of the repository.
     *
     * @param family the family whose rules are to run, empty for all
     */
    final CheckResult result(Checkout checkout, Configuration configuration, Optional<Family> family, Crashes crashes)
            throws ConfigurationException {
        if (checkout.isEmpty()) {
            throw new ConfigurationException(
                    List.of("There are no files to check in " + directory().orElse(currentFolder())));
        }
        CheckedProject repository = new CheckedProject(configuration, reachability(configuration), crashes);
        List<RuleSetting> rules = chosen(configuration, family);
        Optional<Baseline> baseline = baseline(checkout);
        if (!isCommitWanted() && baseline.isEmpty() && !configuration.needsHistory()) {
            return result(checked(repository, checkout), configuration, rules, family, crashes);
        }
        try (HistoryCheck check = history()) {
            Project checked = checked(repository, checkout);
            CheckResult result = result(checked, configuration, rules, family, crashes);
            return check.complete(result, configuration, new Judged(checked, rules, repository, crashes, baseline));
        }
    }

    /**
     * The findings that the repository lives with; empty where it has no such file.
     *
     * @throws ConfigurationException if it is malformed
     */
    static Optional<Baseline> baseline(Checkout checkout) throws ConfigurationException {
        if (!checkout.store().children("").contains(Baseline.FILE)) {
            return Optional.empty();
        }
        Fact<SourceText> text = checkout.files().text(Baseline.FILE);
        if (!text.isKnown()) {
            throw new ConfigurationException(List.of("The baseline cannot be read: " + text.reason()));
        }
        return Optional.of(Baseline.parse(text.value().get().text()));
    }

    /** The facts that the rules judge. */
    final Project repository(Checkout checkout, Configuration configuration, Crashes crashes)
            throws ConfigurationException {
        return checked(new CheckedProject(configuration, reachability(configuration), crashes), checkout);
    }

    final LogProgress progress() {
        return new LogProgress(getLog(), isTerminal(), System.nanoTime());
    }

    private Project checked(CheckedProject repository, Checkout checkout) throws ConfigurationException {
        return directory().isPresent() || isCommitWanted()
                ? repository.elsewhere(checkout, pomOfDirectory())
                : repository.ofBuild(checkout, project, session);
    }

    private CheckResult result(
            Project checked,
            Configuration configuration,
            List<RuleSetting> rules,
            Optional<Family> family,
            Crashes crashes) {
        DetectedKind kind = kind(checked, crashes);
        Optional<String> coordinates = coordinates(checked, crashes);
        getLog().info(OpeningLine.of(
                coordinates.orElse(name(directory().orElse(currentFolder()))),
                kind,
                configuration.kind().isPresent(),
                configuration.policy(),
                family));
        List<RuleResult> results = Engine.run(checked, rules, progress(), crashes);
        return new CheckResult(
                        execution.getVersion(),
                        coordinates,
                        kind,
                        configuration.policy(),
                        configuration.policyDigest(),
                        configuration.failOn(),
                        results,
                        crashes.all())
                .withOff(off(configuration, family));
    }

    /** What the rules that are not off say, without anything else; nothing where there are no files. */
    final List<RuleResult> results(Checkout checkout, Configuration configuration, Crashes crashes)
            throws ConfigurationException {
        if (checkout.isEmpty()) {
            return List.of();
        }
        LogProgress progress = new LogProgress(getLog(), isTerminal(), System.nanoTime());
        CheckedProject repository = new CheckedProject(configuration, reachability(configuration), crashes);
        return Engine.run(checked(repository, checkout), configuration.settings(), progress, crashes);
    }

    /** Columns of the terminal, where the user exports what the shell knows. */
    static int columns() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? ConsoleReport.COLUMNS : Integer.parseInt(columns);
        } catch (NumberFormatException garbled) {
            return ConsoleReport.COLUMNS;
        }
    }

    /** What ends a build of which something broke down, with a line for each. */
    static String message(List<Crash> crashes) {
        StringBuilder message = new StringBuilder(200);
        for (Crash crash : crashes) {
            message.append(message.length() == 0 ? "" : "\n").append(crash.message());
        }
        return message.toString();
    }

    private static DetectedKind kind(Project checked, Crashes crashes) {
        try {
            return checked.kind();
        } catch (Throwable crash) {
            crashes.ofPlugin("The detection of the project's kind", crash);
            return DetectedKind.given(ProjectKind.LIBRARY, "its detection broke down");
        }
    }

    private static Optional<String> coordinates(Project checked, Crashes crashes) {
        try {
            Optional<Pom> pom = checked.pom().value();
            return pom.isPresent() ? Optional.of(pom.get().coordinates()) : Optional.empty();
        } catch (Throwable crash) {
            crashes.ofPlugin("The reading of the POM's coordinates", crash);
            return Optional.empty();
        }
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** Maven turns colours on for terminals alone. */
    private boolean isTerminal() {
        return session.getRequest().isInteractiveMode() && Ansi.isEnabled();
    }

    /** The folder that is to be checked instead of the build's. */
    final Optional<Path> directory() {
        String path = layers().text(PluginParameter.DIRECTORY);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(currentFolder().resolve(path).normalize());
    }

    private Optional<String> pomOfDirectory() {
        String path = layers().text(PluginParameter.POM);
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    private Reachability reachability(Configuration configuration) {
        if (!configuration.online()) {
            return Reachability.offline();
        }
        if (session.isOffline()) {
            getLog().warn("Nothing is asked of the network although openByDefault.online is set: Maven is offline");
            return Reachability.offline();
        }
        NetworkSettings settings = NetworkSettings.through(new MavenProxies(session.getSettings()));
        Network network = new Network(configuration.privateAddresses() ? settings.withPrivateAddresses() : settings);
        return new AnnouncedReachability(network, getLog());
    }

    /** Where a reader of the page finds the files: asked for pages alone, since an ordinary check needs none of it. */
    static Optional<CheckedSource> source(Checkout checkout) {
        Fact<List<GitRemote>> remotes = checkout.git().remotes();
        Fact<Optional<String>> head = checkout.git().head();
        if (!remotes.isKnown() || !head.isKnown() || head.value().get().isEmpty()) {
            return Optional.empty();
        }
        Optional<GitRemote> remote = remotes.value().get().stream()
                .min(Comparator.comparing(candidate -> !candidate.name().equals("origin")));
        return remote.map(
                named -> new CheckedSource(named.url(), head.value().get().get()));
    }

    /** What is off although it is not by itself. */
    private static List<OffRule> off(Configuration configuration, Optional<Family> family) {
        List<OffRule> off = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            RuleInfo rule = setting.rule().info();
            if (setting.severity() == Severity.OFF
                    && rule.defaultSeverity() != Severity.OFF
                    && (family.isEmpty() || family.get() == rule.family())) {
                off.add(new OffRule(
                        rule.id(),
                        rule.family(),
                        setting.origin(),
                        setting.origin().startsWith("policy "),
                        setting.options().text(RuleOption.REASON.name())));
            }
        }
        return off;
    }

    /** Where this execution writes to. */
    final Path reportFolder(boolean elsewhere) {
        Path target = isWithoutPom(elsewhere)
                ? currentFolder().resolve("target")
                : Path.of(project.getBuild().getDirectory());
        return new ReportFolder(project, execution).in(target);
    }

    /** The folder of the build; the current one where the build is not what is looked at. */
    final Path buildFolder(boolean elsewhere) {
        return isWithoutPom(elsewhere) ? currentFolder() : project.getBasedir().toPath();
    }

    private boolean isWithoutPom(boolean elsewhere) {
        return elsewhere || project.getFile() == null;
    }

    /** The rules that are to run. */
    final List<RuleSetting> chosen(Configuration configuration, Optional<Family> family) throws ConfigurationException {
        List<RuleSetting> chosen = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            if (setting.severity() != Severity.OFF
                    && (family.isEmpty()
                            || family.get() == setting.rule().info().family())) {
                chosen.add(setting);
            }
        }
        if (chosen.isEmpty()) {
            throw new ConfigurationException(List.of("All rules of goal " + execution.getGoal()
                    + " are off: set a severity for one of them, or skip the plugin with openByDefault.skip"));
        }
        return chosen;
    }
}
