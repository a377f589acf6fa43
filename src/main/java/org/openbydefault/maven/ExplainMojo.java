package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the page of one rule, how it is set in this build, and what it says now. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractConfiguredMojo {

    /** The id of the rule. */
    @Parameter(property = "openByDefault.rule")
    @Nullable
    String rule;

    @Override
    public void execute() throws MojoExecutionException {
        new ExplainGoal(this).run();
    }
}
