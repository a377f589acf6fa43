package org.openbydefault.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.text.NearestName;

/** Prints the page of one rule. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractConfiguredMojo {

    /** The id of the rule. */
    @Parameter(property = "openByDefault.rule")
    @Nullable
    String rule;

    @Override
    public void execute() throws MojoExecutionException {
        String id = layers().text(PluginParameter.RULE);
        try {
            RuleCatalog catalog = catalog();
            if (catalog.rule(id).isEmpty()) {
                throw new MojoExecutionException(
                        id.isEmpty()
                                ? "Say which rule: -DopenByDefault.rule=<rule>; " + NearestName.hint("", catalog.ids())
                                : "Unknown rule '" + id + "', " + NearestName.hint(id, catalog.ids()));
            }
            getLog().info(System.lineSeparator() + page(catalog.rule(id).get().info()));
        } catch (ConfigurationException broken) {
            throw new MojoExecutionException(broken.getMessage());
        } catch (IOException unreadable) {
            throw new MojoExecutionException("The page of '" + id + "' cannot be read", unreadable);
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
