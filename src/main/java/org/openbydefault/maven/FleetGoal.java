package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.fleet.FleetMerger;

/** Merges reports. */
final class FleetGoal extends ConfiguredGoal {

    FleetGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    void run() throws MojoExecutionException {
        if (!isFirst()) {
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
            log.info(sentence);
        }
        log.info("The page: target/open-by-default/" + FleetMerger.PAGE);
    }
}
