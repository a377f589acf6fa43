package org.openbydefault.maven.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.openbydefault.text.NearestName;

/** Finds misspelt parameters in the POM: Maven 3.6 and 3.8 say nothing about them, 3.9 and newer only warn. */
public final class UnknownParameters {

    private UnknownParameters() {}

    /** A sentence for each element of the goal's configuration that is no parameter of any goal. */
    public static List<String> of(MavenProject project, MojoExecution execution) {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        Xpp3Dom written = project.getGoalConfiguration(
                plugin.getGroupId(), plugin.getArtifactId(), execution.getExecutionId(), execution.getGoal());
        List<String> problems = new ArrayList<>();
        if (written != null) {
            Set<String> known = names(plugin);
            for (Xpp3Dom element : written.getChildren()) {
                if (!known.contains(element.getName())) {
                    problems.add("POM: unknown parameter <" + element.getName() + ">, "
                            + NearestName.hint(element.getName(), known));
                }
            }
        }
        return problems;
    }

    private static Set<String> names(PluginDescriptor plugin) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor mojo : plugin.getMojos()) {
            List<Parameter> parameters = mojo.getParameters();
            if (parameters != null) {
                for (Parameter parameter : parameters) {
                    if (parameter.isEditable()) {
                        names.add(parameter.getName());
                    }
                }
            }
        }
        return names;
    }
}
