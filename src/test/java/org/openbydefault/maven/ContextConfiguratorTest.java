package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.junit.jupiter.api.Test;

class ContextConfiguratorTest {

    private final MavenProject project = new MavenProject();
    private final MavenSession session = mock(MavenSession.class);
    private final MojoExecution execution = mock(MojoExecution.class);
    private final List<String> told = new ArrayList<>();

    @Test
    void a_goal_that_checks_knows_project_session_and_execution() throws Exception {
        CheckMojo mojo = new CheckMojo();

        configure(mojo);

        assertThat(mojo.project).isSameAs(project);
        assertThat(mojo.session).isSameAs(session);
        assertThat(mojo.execution).isSameAs(execution);
    }

    @Test
    void maven_is_told_of_every_parameter_that_it_asks_for() throws Exception {
        configure(new CheckMojo());

        for (MojoDescriptor goal : plugin().getMojos()) {
            if (ContextConfigurator.HINT.equals(goal.getComponentConfigurator())) {
                assertThat(told).as(goal.getGoal()).containsExactlyInAnyOrderElementsOf(required(goal));
            }
        }
    }

    @Test
    void every_goal_that_checks_is_configured_so() throws Exception {
        assertThat(plugin().getMojos())
                .filteredOn(goal -> goal.getGoal().startsWith("check"))
                .hasSize(6)
                .allMatch(goal -> ContextConfigurator.HINT.equals(goal.getComponentConfigurator()));
    }

    private void configure(CheckMojo mojo) throws Exception {
        ExpressionEvaluator evaluator = mock(ExpressionEvaluator.class);
        when(evaluator.evaluate("${project}")).thenReturn(project);
        when(evaluator.evaluate("${session}")).thenReturn(session);
        when(evaluator.evaluate("${mojoExecution}")).thenReturn(execution);
        new ContextConfigurator()
                .configureComponent(
                        mojo, new DefaultPlexusConfiguration("configuration"), evaluator, null, new Listener());
    }

    private static List<String> required(MojoDescriptor goal) {
        return goal.getParameters().stream()
                .filter(Parameter::isRequired)
                .map(Parameter::getName)
                .toList();
    }

    private static PluginDescriptor plugin() throws Exception {
        return new PluginDescriptorBuilder()
                .build(new InputStreamReader(
                        CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml"), StandardCharsets.UTF_8));
    }

    private final class Listener implements ConfigurationListener {

        @Override
        public void notifyFieldChangeUsingSetter(String field, Object value, Object target) {
            told.add(field);
        }

        @Override
        public void notifyFieldChangeUsingReflection(String field, Object value, Object target) {
            told.add(field);
        }
    }
}
