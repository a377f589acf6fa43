package org.openbydefault.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Fills in what Maven alone knows. All else is read from where it was written, see {@link AbstractConfiguredMojo}: filling
 * it in as well would cost each module of a build more than everything else that a check does there, and the first of them
 * Maven's converters of values.
 */
final class ContextConfigurator implements ComponentConfigurator {

    /** The name under which {@code META-INF/plexus/components.xml} lists it. */
    static final String HINT = "open-by-default-context";

    @Override
    public void configureComponent(
            Object component,
            PlexusConfiguration configuration,
            ExpressionEvaluator evaluator,
            ClassRealm realm,
            ConfigurationListener listener)
            throws ComponentConfigurationException {
        AbstractConfiguredMojo mojo = (AbstractConfiguredMojo) component;
        try {
            mojo.project = (MavenProject) evaluator.evaluate("${project}");
            mojo.session = (MavenSession) evaluator.evaluate("${session}");
            mojo.execution = (MojoExecution) evaluator.evaluate("${mojoExecution}");
        } catch (ExpressionEvaluationException unknown) {
            throw new ComponentConfigurationException(configuration, unknown);
        }
        listener.notifyFieldChangeUsingReflection("project", mojo.project, mojo);
        listener.notifyFieldChangeUsingReflection("session", mojo.session, mojo);
        listener.notifyFieldChangeUsingReflection("execution", mojo.execution, mojo);
    }

    @Override
    public void configureComponent(
            Object component, PlexusConfiguration configuration, ExpressionEvaluator evaluator, ClassRealm realm)
            throws ComponentConfigurationException {
        throw new ComponentConfigurationException("Nobody listens for the parameters that are set");
    }

    @Override
    public void configureComponent(Object component, PlexusConfiguration configuration, ClassRealm realm)
            throws ComponentConfigurationException {
        throw new ComponentConfigurationException("Nobody knows the values of expressions");
    }
}
