package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Validates a policy, and runs the examples of its rules without code. */
@Mojo(name = "policy-test", requiresProject = false, threadSafe = true)
public final class PolicyTestMojo extends AbstractConfiguredMojo {

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        new PolicyTestGoal(this).run();
    }
}
