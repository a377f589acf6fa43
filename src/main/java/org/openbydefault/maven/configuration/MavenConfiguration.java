package org.openbydefault.maven.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.ConfigurationLayer;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.configuration.PropertyValues;
import org.openbydefault.text.NearestName;

/**
 * What Maven knows of the user's wishes, lowest precedence first: properties of POMs, profiles and settings, the merged
 * {@code <configuration>} of plugin and execution, user properties.
 */
public final class MavenConfiguration {

    private final MavenProject project;
    private final PomPlaces places;
    private final List<String> problems = new ArrayList<>();

    /** @param folder what paths of POMs are relative to in messages */
    public MavenConfiguration(MavenProject project, Path folder) {
        this.project = project;
        this.places = new PomPlaces(folder);
    }

    /**
     * The layers.
     *
     * @param plugin this plugin
     * @param executionId the execution whose configuration counts; one that is not in the POM stands for the plugin's own
     */
    public ConfigurationLayers layers(MavenSession session, PluginDescriptor plugin, @Nullable String executionId) {
        return new ConfigurationLayers(List.of(
                ofProperties(),
                new PomElements(places, namesOfOthers(plugin), problems)
                        .read(written(plugin.getPluginLookupKey(), executionId)),
                ofUser(session.getUserProperties())));
    }

    /** Sentences about mistakes that were found. */
    public List<String> problems() {
        return problems;
    }

    private ConfigurationLayer ofProperties() {
        PropertyValues values = new PropertyValues(problems);
        Properties properties = project.getProperties();
        for (String name : properties.stringPropertyNames()) {
            if (PluginParameter.isOurs(name)) {
                Optional<PluginParameter> parameter = PluginParameter.resembling(name);
                if (parameter.isPresent() && parameter.get().isProperty(name)) {
                    values.take(parameter.get(), properties.getProperty(name), placeOf(name));
                } else if (parameter.isPresent()) {
                    problems.add(placeOf(name) + ": property " + name + " is none of this plugin, did you mean '"
                            + parameter.get().property() + "'?");
                }
            }
        }
        return values.layer();
    }

    private ConfigurationLayer ofUser(Properties properties) {
        PropertyValues values = new PropertyValues(problems);
        for (String name : properties.stringPropertyNames()) {
            if (PluginParameter.isOurs(name)) {
                Optional<PluginParameter> parameter = PluginParameter.resembling(name);
                if (parameter.isPresent() && parameter.get().isProperty(name)) {
                    values.take(parameter.get(), properties.getProperty(name), "-D" + name);
                } else if (!isOfProject(name)) {
                    problems.add("-D" + name + ": unknown property, " + hint(name, parameter));
                }
            }
        }
        return values.layer();
    }

    private static String hint(String name, Optional<PluginParameter> parameter) {
        return parameter.isPresent()
                ? "did you mean '" + parameter.get().property() + "'?"
                : NearestName.hint(name, PluginParameter.properties());
    }

    /** A property that a POM has for itself, such as the version of this plugin, may be overridden. */
    private boolean isOfProject(String name) {
        return project.getProperties().containsKey(name)
                && PluginParameter.resembling(name).isEmpty();
    }

    private @Nullable Xpp3Dom written(String key, @Nullable String executionId) {
        Plugin plugin = project.getPlugin(key);
        if (plugin == null && project.getPluginManagement() != null) {
            plugin = project.getPluginManagement().getPluginsAsMap().get(key);
        }
        if (plugin == null) {
            return null;
        }
        PluginExecution execution = plugin.getExecutionsAsMap().get(executionId);
        return (Xpp3Dom) (execution == null ? plugin.getConfiguration() : execution.getConfiguration());
    }

    private static Set<String> namesOfOthers(PluginDescriptor plugin) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor mojo : plugin.getMojos()) {
            List<Parameter> parameters = mojo.getParameters();
            if (parameters != null) {
                for (Parameter parameter : parameters) {
                    if (parameter.isEditable()
                            && PluginParameter.of(parameter.getName()).isEmpty()) {
                        names.add(parameter.getName());
                    }
                }
            }
        }
        return names;
    }

    private String placeOf(String property) {
        for (MavenProject level = project;
                level != null && level.getOriginalModel() != null;
                level = level.getParent()) {
            Model model = level.getOriginalModel();
            Optional<String> place = placeIn(model, property);
            for (Profile profile : model.getProfiles()) {
                place = place.isPresent() ? place : placeIn(profile, property);
            }
            if (place.isPresent()) {
                return place.get();
            }
        }
        return "property " + property + " of the settings";
    }

    private Optional<String> placeIn(InputLocationTracker model, String property) {
        InputLocation properties = model.getLocation("properties");
        InputLocation place = properties == null || properties.getLocations() == null
                ? null
                : properties.getLocations().get(property);
        return place == null ? Optional.empty() : Optional.of(places.of(place).toString());
    }
}
