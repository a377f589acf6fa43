package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.rule.Family;

/** Checks the rules about the POM's public metadata. */
@Mojo(
        name = "check-metadata",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckMetadataMojo extends AbstractConfiguredMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new CheckGoal(this, Optional.of(Family.METADATA)).run();
    }
}
