package org.openbydefault.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.maven.configuration.Configuration;
import org.openbydefault.maven.configuration.ConfigurationReader;
import org.openbydefault.maven.configuration.Overrides;
import org.openbydefault.maven.configuration.UnknownParameters;
import org.openbydefault.rule.Rule;
import org.openbydefault.rules.BuiltInRules;

/** The configuration that all goals but {@code help} share. */
abstract class AbstractConfiguredMojo extends AbstractMojo {

    static final String DEFAULT_POLICY = "open-by-default";
    static final String DEFAULT_FAIL_ON = "error";
    static final String AUTO = "auto";

    /**
     * A named set of severities and options: {@code essential}, {@code open-by-default}, {@code strict}, or a policy
     * file or class-path resource. User property {@code openByDefault.policy}.
     */
    @Parameter(defaultValue = DEFAULT_POLICY)
    private String policy = DEFAULT_POLICY;

    /**
     * What the repository is for: {@code auto}, {@code service}, {@code library}, {@code plugin}, {@code sample},
     * {@code infrastructure} or {@code documentation}. User property {@code openByDefault.kind}.
     */
    @Parameter(defaultValue = AUTO)
    private String kind = AUTO;

    /**
     * The severity from which on a failed rule fails the build: {@code error}, {@code warning}, {@code info} or {@code
     * never}. User property {@code openByDefault.failOn}.
     */
    @Parameter(defaultValue = DEFAULT_FAIL_ON)
    private String failOn = DEFAULT_FAIL_ON;

    /**
     * A severity for each rule, as elements named by rule id: {@code error}, {@code warning}, {@code info} or {@code
     * off}. User property {@code openByDefault.severities=rule=severity,…}.
     */
    @Parameter
    private @Nullable PlexusConfiguration severities;

    /** Options for each rule, as elements named by rule id that hold elements named by option. */
    @Parameter
    private @Nullable PlexusConfiguration options;

    /**
     * Globs of host names that outsiders cannot reach, comma-separated. User property {@code
     * openByDefault.internalHosts}.
     */
    @Parameter
    private String internalHosts = "";

    /** Report formats besides JSON, comma-separated. User property {@code openByDefault.formats}. */
    @Parameter
    private String formats = "";

    /**
     * Whether findings are shown as annotations where GitHub Actions runs the build: {@code auto} or {@code off}. User
     * property {@code openByDefault.annotations}.
     */
    @Parameter(defaultValue = AUTO)
    private String annotations = AUTO;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** What the user configured, the command line laid on top. */
    final Configuration configuration(RuleCatalog catalog) throws ConfigurationException {
        return configuration(catalog, UnknownParameters.of(project, execution));
    }

    final Configuration configuration(RuleCatalog catalog, List<String> unknownParameters)
            throws ConfigurationException {
        return new ConfigurationReader(catalog, overrides(), currentFolder()).read(parameters(), unknownParameters);
    }

    /** What the POM says. */
    ConfigurationReader.Parameters parameters() {
        return new ConfigurationReader.Parameters(
                policy, kind, failOn, severities, options, internalHosts, formats, annotations);
    }

    final Overrides overrides() {
        return new Overrides(session.getUserProperties());
    }

    /** The folder that Maven was started for. */
    final Path currentFolder() {
        return Path.of(session.getRequest().getBaseDirectory()).toAbsolutePath().normalize();
    }

    /** The built-in rules and those of the plugin's dependencies. */
    static RuleCatalog catalog() throws ConfigurationException {
        try {
            return new RuleCatalog(
                    BuiltInRules.all(), ServiceLoader.load(Rule.class, AbstractConfiguredMojo.class.getClassLoader()));
        } catch (ServiceConfigurationError | IllegalArgumentException broken) {
            throw new ConfigurationException(List.of("A custom rule cannot be used: " + broken.getMessage()));
        } catch (LinkageError otherVersion) {
            throw new ConfigurationException(
                    List.of("A custom rule cannot be used, it was compiled against other versions"
                            + " of the plugin or of its libraries: " + otherVersion));
        }
    }
}
