package org.openbydefault.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.declared.DeclaredRule;
import org.openbydefault.declared.Example;
import org.openbydefault.deployment.KindDetection;
import org.openbydefault.document.Formats;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.maven.configuration.CheckExecution;
import org.openbydefault.rule.Verdict;

/** Validates a policy, and runs the examples of its rules without code. */
@Mojo(name = "policy-test", requiresProject = false, threadSafe = true)
public final class PolicyTestMojo extends AbstractEngineMojo {

    private int run;
    private int wrong;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!project.equals(session.getProjects().get(0))) {
            return;
        }
        try {
            Configuration configuration =
                    configuration(catalog(), checkout(new Crashes()).store());
            getLog().info("Policy " + configuration.policy() + " has no mistakes");
            for (RuleSetting setting : configuration.settings()) {
                if (setting.rule() instanceof DeclaredRule rule) {
                    test(rule);
                }
            }
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        }
        String summary = "Examples run: " + run + ", wrong: " + wrong;
        if (wrong > 0) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }

    @Override
    @Nullable
    String configuredExecution() {
        return CheckExecution.of(project, execution);
    }

    private void test(DeclaredRule rule) {
        List<Example> examples = rule.examples();
        if (examples.isEmpty()) {
            getLog().warn(rule.info().id() + " (" + rule.where() + ") has no examples; add passes and fails");
            return;
        }
        int before = wrong;
        for (Example example : examples) {
            test(rule, example);
        }
        if (wrong == before) {
            getLog().info(rule.info().id() + ": " + examples.size() + (examples.size() == 1 ? " example" : " examples")
                    + " as said");
        }
    }

    private void test(DeclaredRule rule, Example example) {
        Verdict verdict = example.judge(rule, new Formats(), KindDetection::of);
        run++;
        if (!example.isMetBy(verdict)) {
            wrong++;
            getLog().error(example.where() + " " + rule.info().id() + ": should " + (example.passes() ? "pass" : "fail")
                    + ", is " + verdict.outcome().id() + ": " + verdict.message());
        }
    }
}
