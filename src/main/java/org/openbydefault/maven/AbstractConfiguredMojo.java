package org.openbydefault.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.PluginParameter;

/**
 * The parameters that all goals but {@code help} share. The fields are there for Maven, which documents them; what counts
 * is read from where it was written, see {@link PluginParameter}. What a goal does is a class of its own, since Maven looks
 * through all members of the mojos of a plugin, and loads the types that they name, before it runs the first of them.
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

    /** Brings parents that a checkout names, where the user allows the network. */
    @Component
    @SuppressWarnings("deprecation") // Maven 3.6.3 to 3.9.0 do not see @Inject in classes for Java 17
    @Nullable
    RepositorySystem resolver;
}
