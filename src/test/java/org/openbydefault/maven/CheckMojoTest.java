package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.maven.configuration.Configuration;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;

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
    void the_configuration_is_read(CheckMojo mojo) throws ConfigurationException {
        Configuration configuration = read(mojo);

        assertThat(configuration.policy().word()).isEqualTo("strict");
        assertThat(configuration.kind()).contains(ProjectKind.LIBRARY);
        assertThat(configuration.failOn()).isEqualTo(Severity.OFF);
        assertThat(configuration.internalHosts()).containsExactly("*.acme.lan", "wiki.acme.example");
        assertThat(configuration.formats()).containsExactly(ReportFormat.MARKDOWN);
        assertThat(readme(configuration).severity()).isEqualTo(Severity.INFO);
        assertThat(readme(configuration).origin()).isEqualTo("POM");
        assertThat(readme(configuration).options().text("reason")).contains("It is elsewhere");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    void the_command_line_wins_over_the_pom(CheckMojo mojo) throws ConfigurationException {
        userProperties.setProperty("openByDefault.policy", "essential");
        userProperties.setProperty("openByDefault.failOn", "warning");
        userProperties.setProperty("openByDefault.severities", "readme=error, contributing = off");

        Configuration configuration = read(mojo);

        assertThat(configuration.policy().word()).isEqualTo("essential");
        assertThat(configuration.failOn()).isEqualTo(Severity.WARNING);
        assertThat(readme(configuration).severity()).isEqualTo(Severity.ERROR);
        assertThat(readme(configuration).origin()).isEqualTo("-DopenByDefault.severities");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    void every_mistake_on_the_command_line_is_reported(CheckMojo mojo) {
        userProperties.setProperty("openByDefault.policy", "strickt");
        userProperties.setProperty("openByDefault.kind", "servise");
        userProperties.setProperty("openByDefault.severities", "readme");
        userProperties.setProperty("openByDefault.formats", "markdwon");

        assertThatThrownBy(() -> read(mojo))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(
                        "'strickt' is neither a built-in policy nor a file nor a class-path resource, did you"
                                + " mean 'strict'?")
                .hasMessageContaining("'servise' is no kind of project, did you mean 'service'?")
                .hasMessageContaining("-DopenByDefault.severities: 'readme' is not of the form rule=severity")
                .hasMessageContaining("'markdwon' is no format, did you mean 'markdown'?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void skip_comes_before_everything_else(CheckMojo mojo) throws Exception {
        userProperties.setProperty("openByDefault.policy", "strickt");

        mojo.execute();

        verify(log).info("Skipped because openByDefault.skip is set");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void the_command_line_wins_over_a_skip_in_the_pom(CheckMojo mojo) {
        aBuildOfOneProject();
        userProperties.setProperty("openByDefault.skip", "false");

        assertThat(mojo.isSkipped()).isFalse();
    }

    private Configuration read(CheckMojo mojo) throws ConfigurationException {
        aBuildOfOneProject();
        return mojo.configuration(AbstractConfiguredMojo.catalog(), List.of());
    }

    /** After the mojo is made: Maven itself asks the session for other things then. */
    private void aBuildOfOneProject() {
        MavenExecutionRequest request = mock(MavenExecutionRequest.class);
        when(request.getBaseDirectory()).thenReturn(System.getProperty("user.dir"));
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
    }

    private static RuleSetting readme(Configuration configuration) {
        return configuration.settings().stream()
                .filter(setting -> setting.rule().info().id().equals("readme"))
                .findFirst()
                .orElseThrow();
    }
}
