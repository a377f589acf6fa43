package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.openbydefault.check.Checkout;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.report.ConsoleCharset;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.Directions;
import org.openbydefault.report.FailureMessage;
import org.openbydefault.report.GitHubActions;
import org.openbydefault.report.Painter;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.report.ReportWriter;
import org.openbydefault.rule.Family;

/** Checks the repository: the order of the work. */
final class CheckGoal extends EngineGoal {

    private static final String NOTHING_TO_DO =
            "Nothing to do in this module: the root of the build checks the repository";

    private final Optional<Family> family;

    /** @param family what is checked, empty for all */
    CheckGoal(AbstractConfiguredMojo mojo, Optional<Family> family) {
        super(mojo);
        this.family = family;
    }

    void run() throws MojoExecutionException, MojoFailureException {
        if (BuildRoot.isMereModule(project, execution, session)) {
            log.debug(NOTHING_TO_DO);
            return;
        }
        if (isSkipped()) {
            return;
        }
        Optional<Path> directory = directory();
        if (!worksHere(directory.isPresent())) {
            return;
        }
        try {
            check(directory);
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (IOException unwritable) {
            throw new MojoExecutionException("The report cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private boolean worksHere(boolean elsewhere) {
        if (elsewhere) {
            return isFirst();
        }
        if (BuildRoot.is(project, session.getAllProjects())) {
            return true;
        }
        log.debug(NOTHING_TO_DO);
        BuildRoot.leftOut(project, execution, session)
                .ifPresent(pom -> log.info("Nothing is checked here: the root of the build, "
                        + ShownPath.from(currentFolder(), pom.toPath())
                        + ", checks the whole repository, and this build leaves it out"));
        BuildRoot.withoutGoal(project, execution, session)
                .ifPresent(root -> log.warn("Nothing is checked: " + root.getId()
                        + " is the root of the build, but does not bind this plugin. Bind it there"));
        return false;
    }

    private void check(Optional<Path> directory)
            throws ConfigurationException, IOException, MojoExecutionException, MojoFailureException {
        refuseParametersOfOtherGoals();
        boolean elsewhere = directory.isPresent();
        Path folder = reportFolder(elsewhere);
        ReportWriter writer = new ReportWriter(buildFolder(elsewhere), folder);
        writer.removeReports(EnumSet.of(ReportFormat.JSON));
        Crashes crashes = new Crashes();
        Checkout checkout = checkout(crashes);
        Configuration configuration = configuration(catalog(), checkout.store());
        writer.removeReports(configuration.formats());
        CheckResult result = result(checkout, configuration, family, crashes);
        result = checkout.traced(result, configuration.formats());
        writer.write(result, configuration.formats());
        show(result, configuration, folder, elsewhere);
    }

    /** @throws ConfigurationException if the command line has a parameter of a goal that does not run */
    void refuseParametersOfOtherGoals() throws ConfigurationException {
        List<String> problems = new ArrayList<>();
        for (PluginParameter parameter : PluginParameter.values()) {
            Optional<String> goal = parameter.onlyGoal();
            if (goal.isPresent()
                    && session.getUserProperties().containsKey(parameter.property())
                    && !isAskedFor(goal.get())) {
                problems.add("-D" + parameter.property() + ": " + execution.getGoal()
                        + " takes no such parameter, goal " + goal.get() + " does");
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    private boolean isAskedFor(String goal) {
        for (String asked : session.getGoals()) {
            if (asked.endsWith(":" + goal) || asked.contains(":" + goal + "@")) {
                return true;
            }
        }
        return false;
    }

    private void show(CheckResult result, Configuration configuration, Path folder, boolean elsewhere)
            throws IOException, MojoExecutionException, MojoFailureException {
        Directions directions = directions(configuration.formats(), folder);
        Painter painter = new TerminalPainter();
        ConsoleCharset console = new ConsoleCharset(System.getProperties());
        boolean verbose = configuration.verbose() || log.isDebugEnabled();
        for (ConsoleLine line : new ConsoleReport(directions, verbose, leastLevel(), columns()).lines(result)) {
            log(line, painter, console);
        }
        GitHubActions gitHubActions = new GitHubActions(System.getenv());
        if (configuration.annotations() && !elsewhere && gitHubActions.isPresent()) {
            gitHubActions.show(result);
        }
        if (!result.crashes().isEmpty()) {
            throw new MojoExecutionException(
                    message(result.crashes()), result.crashes().get(0).cause());
        }
        if (!result.violations().isEmpty()) {
            throw new MojoFailureException(console.text(FailureMessage.of(result, directions)));
        }
    }

    private Directions directions(Set<ReportFormat> formats, Path folder) {
        Optional<String> page = formats.contains(ReportFormat.HTML)
                ? Optional.of(ShownPath.from(currentFolder(), folder.resolve(ReportFormat.HTML.fileName())))
                : Optional.empty();
        return Directions.ofMaven(page, Directions.withPage(formats), goals());
    }

    private ConsoleLine.Level leastLevel() {
        if (log.isInfoEnabled()) {
            return ConsoleLine.Level.INFO;
        }
        return log.isWarnEnabled() ? ConsoleLine.Level.WARNING : ConsoleLine.Level.ERROR;
    }

    private void log(ConsoleLine line, Painter painter, ConsoleCharset console) {
        String text = console.text(line.text(painter));
        if (line.level() == ConsoleLine.Level.ERROR) {
            log.error(text);
        } else if (line.level() == ConsoleLine.Level.WARNING) {
            log.warn(text);
        } else {
            log.info(text);
        }
    }
}
