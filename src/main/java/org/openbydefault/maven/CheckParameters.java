package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.openbydefault.maven.configuration.ConfigurationReader;

/** What the build configures for {@code check}: maven-site-plugin passes a report nothing of the plugins of the build. */
final class CheckParameters {

    private CheckParameters() {}

    /** The parameters of the first execution of {@code check}, or of the plugin; empty where the build does not use it. */
    static Optional<ConfigurationReader.Parameters> of(MavenProject project, PluginDescriptor descriptor) {
        Plugin plugin = project.getPlugin(descriptor.getPluginLookupKey());
        if (plugin == null) {
            return Optional.empty();
        }
        Xpp3Dom written = project.getGoalConfiguration(
                descriptor.getGroupId(), descriptor.getArtifactId(), execution(plugin), CheckMojo.GOAL);
        return Optional.of(new ConfigurationReader.Parameters(
                text(written, "policy", AbstractConfiguredMojo.DEFAULT_POLICY),
                text(written, "kind", AbstractConfiguredMojo.AUTO),
                text(written, "failOn", AbstractConfiguredMojo.DEFAULT_FAIL_ON),
                element(written, "severities"),
                element(written, "options"),
                text(written, "internalHosts", ""),
                text(written, "formats", ""),
                text(written, "annotations", AbstractConfiguredMojo.AUTO)));
    }

    private static @Nullable String execution(Plugin plugin) {
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getGoals().contains(CheckMojo.GOAL)) {
                return execution.getId();
            }
        }
        return null;
    }

    private static String text(@Nullable Xpp3Dom written, String name, String otherwise) {
        Xpp3Dom element = written == null ? null : written.getChild(name);
        String text = element == null ? null : element.getValue();
        return text == null ? otherwise : text;
    }

    private static @Nullable PlexusConfiguration element(@Nullable Xpp3Dom written, String name) {
        Xpp3Dom element = written == null ? null : written.getChild(name);
        return element == null ? null : new XmlPlexusConfiguration(element);
    }
}
