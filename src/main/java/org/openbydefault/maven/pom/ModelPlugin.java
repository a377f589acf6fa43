package org.openbydefault.maven.pom;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.openbydefault.project.Location;
import org.openbydefault.project.PomDependency;
import org.openbydefault.project.PomElement;
import org.openbydefault.project.PomPlugin;

/** A plugin as one POM declares it; its configuration is read when a rule asks for it. */
final class ModelPlugin implements PomPlugin {

    private final PomFile file;
    private final Plugin plugin;
    private final Interpolation interpolation;
    private final boolean active;
    private final boolean managed;

    ModelPlugin(PomFile file, Plugin plugin, Interpolation interpolation, boolean active, boolean managed) {
        this.file = file;
        this.plugin = plugin;
        this.interpolation = interpolation;
        this.active = active;
        this.managed = managed;
    }

    @Override
    public String groupId() {
        return interpolation.apply(plugin.getGroupId());
    }

    @Override
    public String artifactId() {
        return interpolation.apply(String.valueOf(plugin.getArtifactId()));
    }

    @Override
    public Location location() {
        return file.location(plugin, "");
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    public boolean managed() {
        return managed;
    }

    @Override
    public List<PomElement> configurations() {
        List<PomElement> found = new ArrayList<>();
        addConfiguration(plugin, found);
        for (PluginExecution execution : plugin.getExecutions()) {
            addConfiguration(execution, found);
        }
        return found;
    }

    @Override
    public List<String> bindings() {
        List<String> bindings = new ArrayList<>();
        for (PluginExecution execution : plugin.getExecutions()) {
            for (String goal : execution.getGoals()) {
                bindings.add(interpolation.apply(goal));
            }
            if (execution.getPhase() != null) {
                bindings.add(interpolation.apply(execution.getPhase()));
            }
        }
        return bindings;
    }

    @Override
    public List<PomDependency> dependencies() {
        return new ModelDependencies(file, interpolation).of(plugin.getDependencies());
    }

    private void addConfiguration(ConfigurationContainer container, List<PomElement> found) {
        if (container.getConfiguration() instanceof Xpp3Dom configuration) {
            found.add(element(configuration, file.location(container, "configuration")));
        }
    }

    private PomElement element(Xpp3Dom element, Location around) {
        Location location = file.location(element, around);
        List<PomElement> children = new ArrayList<>(element.getChildCount());
        for (Xpp3Dom child : element.getChildren()) {
            children.add(element(child, location));
        }
        String text = element.getValue() == null ? "" : interpolation.apply(element.getValue());
        return new PomElement(element.getName(), text.strip(), location, children);
    }
}
