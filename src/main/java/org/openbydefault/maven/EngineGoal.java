package org.openbydefault.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.fusesource.jansi.Ansi;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.CheckedProject;
import org.openbydefault.check.Checkout;
import org.openbydefault.check.RepositoryCheck;
import org.openbydefault.check.RuleRun;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.Configured;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crash;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.maven.pom.ReactorPom;
import org.openbydefault.network.AnnouncedReachability;
import org.openbydefault.network.Network;
import org.openbydefault.network.NetworkSettings;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.rule.Family;

/** What the goals that run rules have in common, so that a check and a report of the same build cannot disagree. */
abstract class EngineGoal extends ConfiguredGoal {

    private final @Nullable RepositorySystem resolver;
    private @Nullable RepositoryCheck check;

    EngineGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
        this.resolver = mojo.resolver;
    }

    /** Whether the goal does nothing; says so. */
    final boolean isSkipped() {
        boolean isSkipped = isSet(PluginParameter.SKIP);
        if (isSkipped) {
            log.info("Skipped because openByDefault.skip is set");
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
        check = new RepositoryCheck(layers(), folder, crashes);
        return check.checkout();
    }

    private Path buildRoot() {
        return project.getFile() == null
                ? currentFolder()
                : project.getBasedir().toPath().toAbsolutePath().normalize();
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
        CheckedProject repository = checkedProject(configuration, crashes);
        try (RepositoryCheck open = Objects.requireNonNull(check)) {
            RuleRun run = run(configuration, family, crashes);
            return open.result(checkout, checked(repository, checkout, crashes), repository, run);
        }
    }

    /** The run of the rules of a family, or of all. */
    final RuleRun run(Configuration configuration, Optional<Family> family, Crashes crashes)
            throws ConfigurationException {
        return new RuleRun(execution.getVersion(), configuration, family, listener(), crashes);
    }

    /** The facts that the rules judge. */
    final Project repository(Checkout checkout, Configuration configuration, Crashes crashes)
            throws ConfigurationException {
        return checked(checkedProject(configuration, crashes), checkout, crashes);
    }

    final CheckedProject checkedProject(Configuration configuration, Crashes crashes) {
        return new CheckedProject(
                Objects.requireNonNull(check),
                configuration,
                reachability(configuration),
                parents(configuration),
                crashes);
    }

    private CheckoutPom parents(Configuration configuration) {
        return new CheckoutPom(session, configuration.online() && !session.isOffline() ? resolver : null);
    }

    final LogListener listener() {
        return new LogListener(log, isTerminal(), System.nanoTime());
    }

    private Project checked(CheckedProject repository, Checkout checkout, Crashes crashes)
            throws ConfigurationException {
        boolean isBuild =
                directory().isEmpty() && !Objects.requireNonNull(check).isCommitWanted();
        if (isBuild && project.getFile() != null) {
            return repository.of(checkout, ofReactor(checkout, crashes));
        }
        Optional<Configured> pom = isBuild ? Optional.empty() : layers().value(PluginParameter.POM);
        return pom.isPresent() && !pom.get().text().isEmpty()
                ? repository.of(checkout, pom.get())
                : repository.of(checkout);
    }

    private PomFact ofReactor(Checkout checkout, Crashes crashes) {
        try {
            return new ReactorPom(checkout.root()).read(project, session.getAllProjects(), session.getUserProperties());
        } catch (Throwable crash) {
            return PomFact.unreadable(crashes.ofPlugin(CheckedProject.POM_READING, crash));
        }
    }

    /** What the rules that are not off say, without anything else; nothing where there are no files. */
    final List<RuleResult> results(Checkout checkout, Configuration configuration, Crashes crashes)
            throws ConfigurationException {
        if (checkout.isEmpty()) {
            return List.of();
        }
        return Engine.run(repository(checkout, configuration, crashes), configuration.settings(), listener(), crashes);
    }

    static int columns() {
        return ConsoleReport.columns(System.getenv());
    }

    /** What ends a build of which something broke down, with a line for each. */
    static String message(List<Crash> crashes) {
        StringBuilder message = new StringBuilder(200);
        for (Crash crash : crashes) {
            message.append(message.length() == 0 ? "" : "\n").append(crash.message());
        }
        return message.toString();
    }

    /** Maven 3 leaves colours on where its output goes into a file or another program, and only filters them. */
    @SuppressWarnings("SystemConsoleNull") // only JDK 22 to 24 have a console without a terminal
    private boolean isTerminal() {
        return session.getRequest().isInteractiveMode() && Ansi.isEnabled() && System.console() != null;
    }

    /** The folder that is to be checked instead of the build's. */
    final Optional<Path> directory() {
        String path = layers().text(PluginParameter.DIRECTORY);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(currentFolder().resolve(path).normalize());
    }

    private Reachability reachability(Configuration configuration) {
        if (!configuration.online()) {
            return Reachability.offline();
        }
        if (session.isOffline()) {
            log.warn("Nothing is asked of the network although openByDefault.online is set: Maven is offline");
            return Reachability.offline();
        }
        NetworkSettings settings = NetworkSettings.through(new MavenProxies(session.getSettings()));
        Network network = new Network(configuration.privateAddresses() ? settings.withPrivateAddresses() : settings);
        return new AnnouncedReachability(network, log::info);
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
}
