package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a patch for the findings that have one right answer, or changes the files. What a person has to decide is listed.
 * Writes to the working tree only with {@code openByDefault.apply}.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AbstractConfiguredMojo {

    /** Whether the files are changed. Without it, a patch is written and nothing else changes. */
    @Parameter(property = "openByDefault.apply", defaultValue = "false")
    @Nullable
    String apply;

    @Override
    public void execute() throws MojoExecutionException {
        new FixGoal(this).run();
    }
}
