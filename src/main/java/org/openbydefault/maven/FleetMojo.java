package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Merges the reports of many repositories into one page, a table and JSON lines. */
@Mojo(name = "fleet", requiresProject = false, threadSafe = true)
public final class FleetMojo extends AbstractConfiguredMojo {

    /**
     * Folders with reports, or files with one report on each line; comma-separated or as elements, relative to the current
     * folder.
     */
    @Parameter(property = "openByDefault.reports")
    @Nullable
    PlexusConfiguration reports;

    /** The reports of an earlier run, to tell what changed. */
    @Parameter(property = "openByDefault.since")
    @Nullable
    String since;

    @Override
    public void execute() throws MojoExecutionException {
        new FleetGoal(this).run();
    }
}
