package org.openbydefault.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crash;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.maven.configuration.Configuration;
import org.openbydefault.network.Network;
import org.openbydefault.network.NetworkSettings;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Reachability;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Severity;

/** What the goals that run rules have in common, so that a check and a report of the same build cannot disagree. */
abstract class AbstractEngineMojo extends AbstractConfiguredMojo {

    /** Does nothing at all. */
    @Parameter(property = "openByDefault.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the goal does nothing; says so. */
    final boolean isSkipped() {
        boolean isSkipped = overrides().isSet("skip", skip);
        if (isSkipped) {
            getLog().info("Skipped because openByDefault.skip is set");
        }
        return isSkipped;
    }

    /**
     * What the rules say of the repository.
     *
     * @param directory another checkout than that of the build
     * @param family the family whose rules are to run, empty for all
     */
    final CheckResult result(Configuration configuration, Optional<Path> directory, Optional<Family> family)
            throws ConfigurationException {
        LogProgress progress = new LogProgress(getLog(), System.nanoTime());
        Crashes crashes = new Crashes();
        CheckedProject repository = new CheckedProject(configuration, reachability(), crashes);
        Project checked = directory.isPresent()
                ? repository.elsewhere(directory.get(), overrides().text("pom"))
                : repository.ofBuild(project, session, currentFolder());
        if (checked.files().paths().size() == 0) {
            throw new ConfigurationException(
                    List.of("There are no files to check in " + directory.orElse(currentFolder())));
        }
        DetectedKind kind = kind(checked, crashes);
        Optional<String> coordinates = coordinates(checked, crashes);
        List<RuleResult> results = Engine.run(checked, chosen(configuration, family), progress, crashes);
        return new CheckResult(
                execution.getVersion(),
                coordinates,
                kind,
                configuration.policy().word(),
                configuration.failOn(),
                results,
                crashes.all());
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
            return new DetectedKind(ProjectKind.LIBRARY, List.of());
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

    private Reachability reachability() {
        if (!overrides().isSet("online") || session.isOffline()) {
            return Reachability.offline();
        }
        NetworkSettings settings = NetworkSettings.through(new MavenProxies(session.getSettings()));
        Network network =
                new Network(overrides().isSet("privateAddresses") ? settings.withPrivateAddresses() : settings);
        return new AnnouncedReachability(network, getLog());
    }

    private List<RuleSetting> chosen(Configuration configuration, Optional<Family> family)
            throws ConfigurationException {
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
