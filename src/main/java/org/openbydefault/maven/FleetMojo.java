package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.fleet.FleetMerger;

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
        if (!project.equals(session.getProjects().get(0))) {
            return;
        }
        try {
            merge(layers().list(PluginParameter.REPORTS), layers().text(PluginParameter.SINCE));
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (IOException trouble) {
            throw new MojoExecutionException("The reports cannot be merged: " + trouble, trouble);
        }
    }

    private void merge(List<String> places, String earlier) throws ConfigurationException, IOException {
        if (places.isEmpty()) {
            throw new ConfigurationException(
                    List.of("Say which reports: -DopenByDefault.reports=FOLDER, or a file of JSON lines"));
        }
        Path target = currentFolder().resolve("target");
        String version = execution.getMojoDescriptor().getPluginDescriptor().getVersion();
        FleetMerger merger = new FleetMerger(currentFolder(), target, target.resolve("open-by-default"), version);
        for (String sentence : merger.merge(places, earlier)) {
            getLog().info(sentence);
        }
        getLog().info("The page: target/open-by-default/" + FleetMerger.PAGE);
    }
}
