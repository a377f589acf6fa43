package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Where the reports of executions go. */
class ReportFolderTest {

    private static final Path TARGET = Path.of("target");

    private final Plugin plugin = new Plugin();

    @Test
    void one_execution_has_the_folder_for_itself() {
        bind("default", "validate", "check");

        assertThat(folder("default", "check")).hasToString("target/open-by-default");
    }

    @Test
    void several_have_one_each() {
        bind("production", "validate", "check");
        bind("../samples", "validate", "check");

        assertThat(folder("production", "check")).hasToString("target/open-by-default/production");
        assertThat(folder("../samples", "check")).hasToString("target/open-by-default/-.-samples");
    }

    @Test
    void an_execution_with_several_checks_has_one_for_each() {
        bind("families", "validate", "check-license", "check-openness");

        assertThat(folder("families", "check-license")).hasToString("target/open-by-default/families/check-license");
    }

    @Test
    void what_is_bound_to_no_phase_does_not_count() {
        bind("default", "validate", "check");
        bind("old", "none", "check");

        assertThat(folder("default", "check")).hasToString("target/open-by-default");
    }

    @Test
    void a_goal_of_the_command_line_has_the_folder_for_itself() {
        bind("production", "validate", "check");
        bind("samples", "validate", "check");

        assertThat(folder("default-cli", "check")).hasToString("target/open-by-default");
    }

    private void bind(String id, String phase, String... goals) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setPhase(phase);
        execution.setGoals(List.of(goals));
        plugin.addExecution(execution);
    }

    private Path folder(String id, String goal) {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setGroupId("org.openbydefault");
        descriptor.setArtifactId("open-by-default-maven-plugin");
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setPluginDescriptor(descriptor);
        mojo.setGoal(goal);
        plugin.setGroupId("org.openbydefault");
        plugin.setArtifactId("open-by-default-maven-plugin");
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        return new ReportFolder(new MavenProject(model), new MojoExecution(mojo, id)).in(TARGET);
    }
}
