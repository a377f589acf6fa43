package org.openbydefault.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
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

/**
 * The configuration that all goals but {@code help} share. The fields of parameters are there for Maven, which documents
 * them; what counts is read from where it was written, see {@link PluginParameter}.
 */
abstract class AbstractConfiguredMojo extends AbstractMojo {

    /** Does nothing at all. */
    @Parameter(property = "openByDefault.skip", defaultValue = "false")
    @Nullable
    String skip;

    /**
     * A named set of severities and options: {@code essential}, {@code open-by-default}, {@code strict}, or a policy
     * file or class-path resource.
     */
    @Parameter(property = "openByDefault.policy", defaultValue = "open-by-default")
    @Nullable
    String policy;

    /**
     * What the repository is for: {@code auto}, {@code service}, {@code library}, {@code plugin}, {@code sample},
     * {@code infrastructure} or {@code documentation}.
     */
    @Parameter(property = "openByDefault.kind", defaultValue = "auto")
    @Nullable
    String kind;

    /**
     * The severity from which on a failed rule fails the build: {@code error}, {@code warning}, {@code info} or {@code
     * never}.
     */
    @Parameter(property = "openByDefault.failOn", defaultValue = "error")
    @Nullable
    String failOn;

    /**
     * A severity for each rule, as elements named by rule id: {@code error}, {@code warning}, {@code info} or {@code
     * off}. As a property: {@code rule=severity,…}.
     */
    @Parameter(property = "openByDefault.severities")
    @Nullable
    PlexusConfiguration severities;

    /**
     * Options for each rule, as elements named by rule id that hold elements named by option. As a property: {@code
     * rule.option=value,…}.
     */
    @Parameter(property = "openByDefault.options")
    @Nullable
    PlexusConfiguration options;

    /** Globs of hosts, and of paths on them, that outsiders cannot reach, comma-separated or as elements. */
    @Parameter(property = "openByDefault.internalHosts")
    @Nullable
    PlexusConfiguration internalHosts;

    /**
     * Repositories with the files that the organisation keeps for all its repositories, such as {@code ../.github}:
     * paths beside this one or addresses, comma-separated or as elements.
     */
    @Parameter(property = "openByDefault.communityDefaults")
    @Nullable
    PlexusConfiguration communityDefaults;

    /** Report formats besides JSON, comma-separated or as elements. */
    @Parameter(property = "openByDefault.formats")
    @Nullable
    PlexusConfiguration formats;

    /**
     * Whether findings are shown as annotations where GitHub Actions runs the build: {@code auto} or {@code off}.
     */
    @Parameter(property = "openByDefault.annotations", defaultValue = "auto")
    @Nullable
    String annotations;

    /** Whether {@code scm-reachable} and {@code links-reachable} may ask the network. */
    @Parameter(property = "openByDefault.online", defaultValue = "false")
    @Nullable
    String online;

    /** Whether hosts in private networks may be asked, too, where the network may be asked. */
    @Parameter(property = "openByDefault.privateAddresses", defaultValue = "false")
    @Nullable
    String privateAddresses;

    /** Whether the log tells about rules that passed, too. */
    @Parameter(property = "openByDefault.verbose", defaultValue = "false")
    @Nullable
    String verbose;

    /** Another checkout to check, absolute or relative to the current folder. Its build does not run. */
    @Parameter(property = "openByDefault.directory")
    @Nullable
    String directory;

    /** The POM of the other checkout, relative to it; without it, the one nearest to the top. */
    @Parameter(property = "openByDefault.pom")
    @Nullable
    String pom;

    /**
     * The revision to check instead of the working tree: a branch, a tag, an id or an expression such as {@code HEAD~3}.
     */
    @Parameter(property = "openByDefault.commit")
    @Nullable
    String commit;

    /** The revision since which findings are new: only new ones fail the build. */
    @Parameter(property = "openByDefault.newSince")
    @Nullable
    String newSince;

    /** The day on which acceptances have to hold, as 2027-03-31; by itself the day of the checked commit. */
    @Parameter(property = "openByDefault.today")
    @Nullable
    String today;

    /**
     * Rules without code, as elements named by rule id. As a property, for {@code fix}: the rules whose findings are fixed,
     * comma-separated.
     */
    @Parameter(property = "openByDefault.rules")
    @Nullable
    PlexusConfiguration rules;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    private final List<String> problems = new ArrayList<>();
    private @Nullable ConfigurationLayers layers;

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
        return InstalledRules.catalog(AbstractConfiguredMojo.class.getClassLoader());
    }
}
