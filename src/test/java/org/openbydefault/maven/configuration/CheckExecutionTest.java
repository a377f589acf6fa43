package org.openbydefault.maven.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Whose configuration a goal takes that tells about a check. */
class CheckExecutionTest {

    private final MavenProject project =
            new Build().execution("first", "").execution("second", "").project();

    @Test
    void the_first_execution_of_check_counts() {
        assertThat(CheckExecution.of(project, asking("default-cli"))).isEqualTo("first");
    }

    @Test
    void an_execution_that_is_named_on_the_command_line_counts() {
        assertThat(CheckExecution.of(project, asking("second"))).isEqualTo("second");
    }

    @Test
    void there_is_none_where_the_build_does_not_use_the_plugin() {
        assertThat(CheckExecution.of(new MavenProject(new Model()), asking("default-cli")))
                .isNull();
    }

    private static MojoExecution asking(String id) {
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setPluginDescriptor(Build.descriptor());
        mojo.setGoal("rules");
        return new MojoExecution(mojo, id);
    }
}
