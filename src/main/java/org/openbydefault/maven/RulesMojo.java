package org.openbydefault.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the rules: id, effective severity and where that was set, what it says now, and what passes it. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractConfiguredMojo {

    @Override
    public void execute() throws MojoExecutionException {
        new RulesGoal(this).run();
    }
}
