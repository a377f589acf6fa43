package org.openbydefault.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** How a goal of this plugin is named on the command line in this folder. */
final class GoalCommand {

    private GoalCommand() {}

    /**
     * What stands before a goal. Maven knows the short prefix of a plugin that the POM uses or whose group the settings
     * list; elsewhere the full coordinates are needed.
     */
    static String prefix(PluginDescriptor plugin, MavenProject project, MavenSession session) {
        if (isInPom(plugin.getPluginLookupKey(), project)
                || session.getSettings().getPluginGroups().contains(plugin.getGroupId())) {
            return "mvn " + plugin.getGoalPrefix() + ":";
        }
        return "mvn " + plugin.getPluginLookupKey() + ":" + plugin.getVersion() + ":";
    }

    private static boolean isInPom(String key, MavenProject project) {
        if (project.getFile() == null) {
            return false;
        }
        PluginManagement management = project.getPluginManagement();
        return project.getPlugin(key) != null
                || (management != null && management.getPluginsAsMap().containsKey(key));
    }
}
