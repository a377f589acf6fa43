package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a policy that does what a rule set of repolinter does, and tells what could not be mapped. */
@Mojo(name = "convert", requiresProject = false, threadSafe = true)
public final class ConvertMojo extends AbstractConfiguredMojo {

    /** The rule set of repolinter, version 1 or 2, in JSON or YAML; relative to the current folder. */
    @Parameter(property = "openByDefault.from")
    @Nullable
    String from;

    @Override
    public void execute() throws MojoExecutionException {
        new ConvertGoal(this).run();
    }
}
