package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.openbydefault.maven.configuration.ConfigurationReader;

/** What a report takes over from the build. */
class CheckParametersTest {

    private static final String GROUP = "org.openbydefault";
    private static final String ARTIFACT = "open-by-default-maven-plugin";

    private final Plugin plugin = new Plugin();

    @Test
    void there_are_none_where_the_build_does_not_use_the_plugin() {
        assertThat(CheckParameters.of(new MavenProject(new Model()), descriptor()))
                .isEmpty();
    }

    @Test
    void the_parameters_of_the_plugin_are_taken_and_the_rest_has_its_default() throws Exception {
        plugin.setConfiguration(Xpp3DomBuilder.build(new StringReader("<configuration><failOn>never</failOn>"
                + "<severities><readme>info</readme></severities></configuration>")));

        ConfigurationReader.Parameters parameters = parameters();

        assertThat(parameters.failOn()).isEqualTo("never");
        assertThat(parameters.policy()).isEqualTo("open-by-default");
        assertThat(parameters.kind()).isEqualTo("auto");
        assertThat(parameters.severities().getChild("readme").getValue()).isEqualTo("info");
        assertThat(parameters.options()).isNull();
    }

    @Test
    void an_execution_of_check_counts_and_one_of_another_goal_does_not() throws Exception {
        addExecution("licences", "check-license", "strict");
        addExecution("all", "check", "essential");

        assertThat(parameters().policy()).isEqualTo("essential");
    }

    private void addExecution(String id, String goal, String policy) throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        execution.setConfiguration(Xpp3DomBuilder.build(
                new StringReader("<configuration><policy>" + policy + "</policy></configuration>")));
        plugin.addExecution(execution);
    }

    private ConfigurationReader.Parameters parameters() {
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        return CheckParameters.of(new MavenProject(model), descriptor()).orElseThrow();
    }

    private static PluginDescriptor descriptor() {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setGroupId(GROUP);
        descriptor.setArtifactId(ARTIFACT);
        return descriptor;
    }
}
