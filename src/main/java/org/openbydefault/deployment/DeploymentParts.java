package org.openbydefault.deployment;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;

/** What comes with the automation that deploys a product. Worked out once per run. */
public final class DeploymentParts {

    private final Optional<Evidence> configuration;
    private final Optional<Evidence> dataStore;

    private DeploymentParts(Project project) {
        List<Evidence> samples = ConfigurationSamples.in(project.files());
        configuration = samples.isEmpty() ? Optional.empty() : Optional.of(samples.get(0));
        dataStore = DataStores.in(project.files());
    }

    public static DeploymentParts of(Project project) {
        Optional<DeploymentParts> kept = PluginAccess.remembered(project, DeploymentParts.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new DeploymentParts(project));
    }

    /** What says what has to be configured; empty where nothing does. */
    public Optional<Evidence> configuration() {
        return configuration;
    }

    /** Where the automation sets up what the data is kept in; empty where it does not. */
    public Optional<Evidence> dataStore() {
        return dataStore;
    }
}
