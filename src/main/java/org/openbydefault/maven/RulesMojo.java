package org.openbydefault.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.maven.configuration.CheckExecution;
import org.openbydefault.rule.RuleInfo;

/** Lists the rules: id, effective severity and where that was set, and what a repository that passes does. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractEngineMojo {

    @Override
    public void execute() throws MojoExecutionException {
        if (!project.equals(session.getProjects().get(0))) {
            return;
        }
        try {
            list(configuration(catalog(), checkout(new Crashes()).store()));
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        }
    }

    @Override
    @Nullable
    String configuredExecution() {
        return CheckExecution.of(project, execution);
    }

    private void list(Configuration configuration) {
        getLog().info("Policy " + configuration.policy() + ", "
                + configuration.settings().size() + " rules:");
        for (RuleSetting setting : configuration.settings()) {
            RuleInfo rule = setting.rule().info();
            getLog().info(String.format(
                    Locale.ROOT,
                    "  %-24s %-7s  %s (%s)",
                    rule.id(),
                    setting.severity().id(),
                    rule.summary(),
                    setting.origin()));
        }
        getLog().info("About one of them: " + goals() + "explain -DopenByDefault.rule=<rule>");
    }
}
