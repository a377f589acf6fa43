package org.openbydefault.maven;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.Checkout;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.maven.configuration.CheckExecution;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.report.Style;

/** What the goals have in common that tell about the rules of a build and fail nothing. */
abstract class TellingGoal extends EngineGoal {

    TellingGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    /** Says what the goal is for. */
    abstract void tell() throws ConfigurationException, IOException;

    final void run() throws MojoExecutionException {
        if (!isFirst()) {
            return;
        }
        try {
            tell();
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (IOException trouble) {
            throw new MojoExecutionException(String.valueOf(trouble.getMessage()), trouble);
        }
    }

    @Override
    @Nullable
    final String configuredExecution() {
        return CheckExecution.of(project, execution);
    }

    /** What the rules of this build say now. */
    final Judgement judgement() throws ConfigurationException {
        Crashes crashes = new Crashes();
        Checkout checkout = checkout(crashes);
        Configuration configuration = configuration(catalog(), checkout.store());
        return new Judgement(configuration, results(checkout, configuration, crashes));
    }

    static List<ConsoleLine> text(String text) {
        return List.of(new ConsoleLine(ConsoleLine.Level.INFO, List.of(new ConsoleLine.Span(Style.PLAIN, text))));
    }

    /** The configuration of a build and what its rules say. */
    record Judgement(Configuration configuration, List<RuleResult> results) {

        /** What a rule says; empty where it is off. */
        Optional<RuleResult> of(RuleSetting setting) {
            for (RuleResult result : results) {
                if (result.info().id().equals(setting.rule().info().id())) {
                    return Optional.of(result);
                }
            }
            return Optional.empty();
        }
    }
}
