package org.openbydefault.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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

/** Reads a policy, and judges the examples of its rules. */
final class PolicyTestGoal extends EngineGoal {

    private int run;
    private int wrong;

    PolicyTestGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    void run() throws MojoExecutionException, MojoFailureException {
        if (!isFirst()) {
            return;
        }
        try {
            Configuration configuration =
                    configuration(catalog(), checkout(new Crashes()).store());
            log.info("Policy " + configuration.policy() + " has no mistakes");
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
        log.info(summary);
    }

    @Override
    @Nullable
    String configuredExecution() {
        return CheckExecution.of(project, execution);
    }

    private void test(DeclaredRule rule) {
        List<Example> examples = rule.examples();
        if (examples.isEmpty()) {
            log.warn(rule.info().id() + " (" + rule.where() + ") has no examples; add passes and fails");
            return;
        }
        int before = wrong;
        for (Example example : examples) {
            test(rule, example);
        }
        if (wrong == before) {
            log.info(rule.info().id() + ": " + examples.size() + (examples.size() == 1 ? " example" : " examples")
                    + " as said");
        }
    }

    private void test(DeclaredRule rule, Example example) {
        Verdict verdict = example.judge(rule, new Formats(), KindDetection::of);
        run++;
        if (!example.isMetBy(verdict)) {
            wrong++;
            log.error(example.where() + " " + rule.info().id() + ": should " + (example.passes() ? "pass" : "fail")
                    + ", is " + verdict.outcome().id() + ": " + verdict.message());
        }
    }
}
