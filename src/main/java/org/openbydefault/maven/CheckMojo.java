package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the whole open-by-default promise: licence, community, operations, metadata and openness. */
@Mojo(
        name = CheckMojo.GOAL,
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckMojo extends AbstractConfiguredMojo {
    static final String GOAL = "check";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new CheckGoal(this, Optional.empty()).run();
    }
}
