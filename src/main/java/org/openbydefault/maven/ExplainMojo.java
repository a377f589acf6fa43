package org.openbydefault.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.text.NearestName;

/** Prints the page of one rule. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The id of the rule. */
    @Parameter(property = "open-by-default.rule")
    private String rule = "";

    @Override
    public void execute() throws MojoExecutionException {
        try {
            RuleCatalog catalog = AbstractConfiguredMojo.catalog();
            if (catalog.rule(rule).isEmpty()) {
                throw new MojoExecutionException(
                        rule.isBlank()
                                ? "Say which rule: -Dopen-by-default.rule=<rule>; "
                                        + NearestName.hint("", catalog.ids())
                                : "Unknown rule '" + rule + "', " + NearestName.hint(rule, catalog.ids()));
            }
            getLog().info(System.lineSeparator() + page(catalog.rule(rule).get().info()));
        } catch (ConfigurationException broken) {
            throw new MojoExecutionException(broken.getMessage());
        } catch (IOException unreadable) {
            throw new MojoExecutionException("The page of '" + rule + "' cannot be read", unreadable);
        }
    }

    private static String page(RuleInfo info) throws IOException {
        try (InputStream page =
                ExplainMojo.class.getResourceAsStream("/org/openbydefault/pages/" + info.id() + ".md")) {
            return page == null ? facts(info) : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is known about a custom rule, which has no page here. */
    private static String facts(RuleInfo info) {
        StringBuilder text = new StringBuilder()
                .append("# `")
                .append(info.id())
                .append("`\n\n")
                .append(info.summary())
                .append(".\n\n")
                .append("family ")
                .append(info.family().id())
                .append(", default severity ")
                .append(info.defaultSeverity().id())
                .append("\n");
        for (RuleOption option : info.options()) {
            text.append("option ")
                    .append(option.name())
                    .append(": ")
                    .append(option.description())
                    .append("\n");
        }
        return text.toString();
    }
}
