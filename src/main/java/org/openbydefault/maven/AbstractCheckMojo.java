package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.RuleCrashedException;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.network.Network;
import org.openbydefault.network.NetworkSettings;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.FailureMessage;
import org.openbydefault.report.Painter;
import org.openbydefault.report.ReportWriter;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Severity;

/** What the checking goals have in common: the configuration and the order of the work. */
abstract class AbstractCheckMojo extends AbstractConfiguredMojo {

    /** Where reports go below the build directory. */
    private static final String REPORT_FOLDER = "open-by-default";

    /** Does nothing at all. */
    @Parameter(property = "openByDefault.skip", defaultValue = "false")
    private boolean skip;

    /** The family that this goal checks, or none for all. */
    abstract Optional<Family> family();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped because openByDefault.skip is set");
            return;
        }
        Overrides overrides = overrides();
        Optional<Path> directory = overrides.directory(currentFolder());
        if (!worksHere(directory.isPresent())) {
            return;
        }
        try {
            check(overrides, directory);
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (RuleCrashedException crash) {
            throw new MojoExecutionException(crash.getMessage(), crash);
        } catch (IOException unwritable) {
            throw new MojoExecutionException("The report cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private boolean worksHere(boolean elsewhere) {
        if (elsewhere) {
            return project.equals(session.getProjects().get(0));
        }
        if (BuildRoot.is(project, session.getAllProjects())) {
            return true;
        }
        getLog().debug("Nothing to do in this module: the root of the build checks the repository");
        BuildRoot.withoutGoal(project, execution, session)
                .ifPresent(root -> getLog().warn("Nothing is checked: " + root.getId()
                        + " is the root of the build, but does not bind this plugin. Bind it there"));
        return false;
    }

    private void check(Overrides overrides, Optional<Path> directory)
            throws ConfigurationException, RuleCrashedException, IOException, MojoFailureException {
        Configuration configuration = configuration(catalog());
        CheckedProject repository = new CheckedProject(configuration, reachability(overrides));
        Project checked = directory.isPresent()
                ? repository.elsewhere(directory.get(), overrides.text("pom"))
                : repository.ofBuild(project, session, currentFolder());
        if (checked.files().paths().size() == 0) {
            throw new ConfigurationException(
                    List.of("There are no files to check in " + directory.orElse(currentFolder())));
        }
        report(result(checked, configuration), configuration, directory.isPresent());
    }

    private Reachability reachability(Overrides overrides) {
        if (!overrides.isSet("online") || session.isOffline()) {
            return Reachability.offline();
        }
        NetworkSettings settings = NetworkSettings.through(new MavenProxies(session.getSettings()));
        return new Network(overrides.isSet("privateAddresses") ? settings.withPrivateAddresses() : settings);
    }

    private CheckResult result(Project checked, Configuration configuration)
            throws RuleCrashedException, ConfigurationException {
        List<RuleSetting> chosen = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            if (isChosen(setting)) {
                chosen.add(setting);
            }
        }
        if (chosen.isEmpty()) {
            throw new ConfigurationException(List.of("All rules of goal " + execution.getGoal()
                    + " are off: set a severity for one of them, or skip the plugin with openByDefault.skip"));
        }
        List<RuleResult> results = Engine.run(checked, chosen);
        return new CheckResult(
                execution.getVersion(),
                coordinates(checked),
                checked.kind(),
                configuration.policy().word(),
                configuration.failOn(),
                results);
    }

    private static Optional<String> coordinates(Project checked) {
        Optional<Pom> pom = checked.knownPom();
        return pom.isPresent() ? Optional.of(pom.get().coordinates()) : Optional.empty();
    }

    private boolean isChosen(RuleSetting setting) {
        return setting.severity() != Severity.OFF
                && (family().isEmpty()
                        || family().get() == setting.rule().info().family());
    }

    private void report(CheckResult result, Configuration configuration, boolean elsewhere)
            throws IOException, MojoFailureException {
        Path folder = reportFolder(elsewhere);
        new ReportWriter(folder).write(result, configuration.formats());
        String shown = currentFolder().relativize(folder.resolve("report.json")).toString();
        Painter painter = new TerminalPainter();
        boolean verbose = overrides().isSet("verbose") || getLog().isDebugEnabled();
        for (ConsoleLine line : new ConsoleReport(shown, verbose).lines(result)) {
            log(line, painter);
        }
        GitHubActions gitHubActions = new GitHubActions(System.getenv());
        if (configuration.annotations() && !elsewhere && gitHubActions.isPresent()) {
            gitHubActions.show(result);
        }
        if (!result.violations().isEmpty()) {
            throw new MojoFailureException(FailureMessage.of(result, shown));
        }
    }

    private Path reportFolder(boolean elsewhere) {
        Path target = elsewhere || project.getFile() == null
                ? currentFolder().resolve("target")
                : Path.of(project.getBuild().getDirectory());
        return target.resolve(REPORT_FOLDER);
    }

    private void log(ConsoleLine line, Painter painter) {
        String text = line.text(painter);
        switch (line.level()) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case INFO -> getLog().info(text);
        }
    }
}
