package org.openbydefault.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.InstalledRules;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.ConfigurationReader;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.maven.configuration.MavenConfiguration;
import org.openbydefault.project.FileStore;

/** What a goal is asked for, and where. */
abstract class ConfiguredGoal {

    final MavenProject project;
    final MavenSession session;
    final MojoExecution execution;
    final Log log;

    private final List<String> problems = new ArrayList<>();
    private @Nullable ConfigurationLayers layers;

    ConfiguredGoal(AbstractConfiguredMojo mojo) {
        this.project = mojo.project;
        this.session = mojo.session;
        this.execution = mojo.execution;
        this.log = mojo.getLog();
    }

    /** What the user wrote, wherever Maven knows of it. */
    final ConfigurationLayers layers() {
        if (layers == null) {
            MavenConfiguration maven = new MavenConfiguration(project, topFolder());
            layers = maven.layers(session, execution.getMojoDescriptor().getPluginDescriptor(), configuredExecution());
            problems.addAll(maven.problems());
        }
        return layers;
    }

    /** The execution whose configuration counts. */
    @Nullable
    String configuredExecution() {
        return execution.getExecutionId();
    }

    /**
     * What the user configured.
     *
     * @param repository the files of the repository that is judged, which may bring its own configuration
     */
    final Configuration configuration(RuleCatalog catalog, FileStore repository) throws ConfigurationException {
        ConfigurationLayers stated = layers();
        PolicyFinder policies = new PolicyFinder(topFolder(), getClass().getClassLoader());
        return new ConfigurationReader(catalog, policies, repository, stated, problems).read();
    }

    /** Whether a flag is set. */
    final boolean isSet(PluginParameter flag) {
        return layers().isSet(flag, problems);
    }

    /** Whether this is the first project of the build: what does not depend on the project happens there. */
    final boolean isFirst() {
        return project.equals(session.getProjects().get(0));
    }

    /** The folder that Maven was started for. */
    final Path currentFolder() {
        return Path.of(session.getRequest().getBaseDirectory()).toAbsolutePath().normalize();
    }

    /** What stands before the name of a goal on the command line. */
    final String goals() {
        return GoalCommand.prefix(execution.getMojoDescriptor().getPluginDescriptor(), project, session);
    }

    /** The folder of the highest POM of the checkout: paths of policies start there. */
    private Path topFolder() {
        if (project.getFile() == null) {
            return currentFolder();
        }
        MavenProject top = project;
        while (top.getParent() != null && top.getParent().getFile() != null) {
            top = top.getParent();
        }
        return top.getBasedir().toPath();
    }

    /** The built-in rules and those of the plugin's dependencies. */
    static RuleCatalog catalog() throws ConfigurationException {
        return InstalledRules.catalog(ConfiguredGoal.class.getClassLoader());
    }
}
