package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.openbydefault.configuration.PluginParameter;

/** What Maven makes of the parameters, and what the command line makes of them then. */
@MojoTest
class CheckMojoTest {

    private static final String POM = "src/test/projects/parameters/pom.xml";

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    private final Properties userProperties = new Properties();

    @Test
    @InjectMojo(goal = "check", pom = POM)
    void maven_binds_every_parameter(CheckMojo mojo) throws Exception {
        for (PluginParameter parameter : PluginParameter.values()) {
            if (parameter.onlyGoal().isEmpty()) {
                assertThat(AbstractConfiguredMojo.class
                                .getDeclaredField(parameter.id())
                                .get(mojo))
                        .as(parameter.id())
                        .isNotNull();
            }
        }
    }

    @Test
    @InjectMojo(goal = "check")
    void skip_comes_before_everything_else(CheckMojo mojo) throws Exception {
        aBuildOf(mojo.project);
        userProperties.setProperty("openByDefault.skip", "");
        userProperties.setProperty("openByDefault.policy", "strickt");

        mojo.execute();

        verify(log).info("Skipped because openByDefault.skip is set");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_parameter_of_a_goal_that_does_not_run_is_a_mistake(CheckMojo mojo) {
        aBuildOf(mojo.project);
        userProperties.setProperty("openByDefault.apply", "true");
        userProperties.setProperty("openByDefault.from", "repolinter.json");
        when(session.getGoals()).thenReturn(List.of("open-by-default:check", "open-by-default:convert"));

        assertThatThrownBy(new CheckGoal(mojo, Optional.empty())::refuseParametersOfOtherGoals)
                .hasMessage("-DopenByDefault.apply: check takes no such parameter, goal fix does");
    }

    @Test
    @InjectMojo(goal = "check")
    void the_command_line_wins_over_a_skip_in_the_pom(CheckMojo mojo) {
        aBuildOf(mojo.project);
        mojo.project.getProperties().setProperty("openByDefault.skip", "true");
        userProperties.setProperty("openByDefault.skip", "false");

        assertThat(new CheckGoal(mojo, Optional.empty()).isSkipped()).isFalse();
    }

    /** After the mojo is made: Maven itself asks the session for other things then. */
    private void aBuildOf(MavenProject project) {
        MavenExecutionRequest request = mock(MavenExecutionRequest.class);
        when(request.getBaseDirectory()).thenReturn(System.getProperty("user.dir"));
        when(session.getRequest()).thenReturn(request);
        when(session.getProjects()).thenReturn(List.of(project));
        when(session.getUserProperties()).thenReturn(userProperties);
    }
}
