package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes {@code .open-by-default-baseline.txt} with what fails now, at the top of the repository; where it is there
 * already, takes out what is gone. {@code check} reads it: what it has does not fail the build.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractConfiguredMojo {

    @Override
    public void execute() throws MojoExecutionException {
        new BaselineGoal(this).run();
    }
}
