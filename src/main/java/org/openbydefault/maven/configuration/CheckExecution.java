package org.openbydefault.maven.configuration;

import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The execution of {@code check} whose configuration goals take that tell about a check. */
public final class CheckExecution {

    private static final String GOAL = "check";

    private CheckExecution() {}

    /**
     * The id of the execution that is named on the command line, as in {@code rules@id}, or else of the first that runs
     * {@code check}; null where the build binds none.
     */
    public static @Nullable String of(MavenProject project, MojoExecution asking) {
        Plugin plugin = project.getPlugin(
                asking.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey());
        if (plugin == null) {
            return null;
        }
        if (plugin.getExecutionsAsMap().containsKey(asking.getExecutionId())) {
            return asking.getExecutionId();
        }
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getGoals().contains(GOAL)) {
                return execution.getId();
            }
        }
        return null;
    }
}
