package org.openbydefault.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.openbydefault.api.PublicApi;
import org.openbydefault.rule.Rule;

/** What a test says of a rule itself. Each method returns this, or throws an {@link AssertionError}. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class RuleAssert {

    private final Rule rule;

    private RuleAssert(Rule rule) {
        this.rule = rule;
    }

    /** The rule that the test is about. */
    public static RuleAssert assertThat(Rule rule) {
        return new RuleAssert(rule);
    }

    /** The plugin finds it: its id has a dot, and {@code META-INF/services} names its class. */
    public RuleAssert isFound() {
        String id = rule.info().id();
        check(id.indexOf('.') > 0, "The id '" + id + "' needs a dot, as in 'acme." + id + "'");
        boolean isNamed = ServiceLoader.load(Rule.class, rule.getClass().getClassLoader()).stream()
                .anyMatch(provider -> provider.type() == rule.getClass());
        check(
                isNamed,
                "META-INF/services/" + Rule.class.getName() + " does not name "
                        + rule.getClass().getName());
        return this;
    }

    /** {@code explain} finds its page, which has the id as its title. */
    public RuleAssert hasPage() {
        String path = "org/openbydefault/pages/" + rule.info().id() + ".md";
        try (InputStream page = rule.getClass().getClassLoader().getResourceAsStream(path)) {
            check(page != null, path + " is not on the class path");
            String title = "# `" + rule.info().id() + "`";
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            check(text.startsWith(title + "\n"), path + " does not start with " + title);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
