package org.openbydefault.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.TestRule;
import org.openbydefault.rule.Severity;

class PolicyFileTest {

    private final List<String> problems = new ArrayList<>();
    private final RuleCatalog catalog =
            new RuleCatalog(List.of(TestRule.passing("readme")), List.of(TestRule.passing("acme.contact")));

    @Test
    void lays_severities_and_options_on_a_built_in_policy() {
        Policy policy = parse(
                "# ours", "", "extends = strict", "severities.acme.contact = off", "options.acme.contact.allow = a, b");

        assertThat(problems).isEmpty();
        assertThat(policy.severityOf(TestRule.info("readme"))).isEqualTo(Severity.ERROR);
        assertThat(policy.severityOf(TestRule.info("acme.contact"))).isEqualTo(Severity.OFF);
        assertThat(policy.optionsOf("acme.contact")).isEqualTo(Map.of("allow", "a, b"));
    }

    @Test
    void mistakes_have_their_line_or_the_nearest_name() {
        parse("extends = strickt", "readme = off", "nothing", "severities.readme = lout", "severities.redme = off");

        assertThat(problems)
                .containsExactly(
                        "ours.policy:1: 'strickt' is no built-in policy, did you mean 'strict'?",
                        "ours.policy:2: 'readme' is none of extends, severities.<rule>, options.<rule>.<option>",
                        "ours.policy:3: expected 'name = value'",
                        "ours.policy:4: 'lout' is no severity, use error, warning, info or off",
                        "ours.policy: unknown rule 'redme', did you mean 'readme'?");
    }

    private Policy parse(String... lines) {
        return PolicyFile.parse("ours.policy", String.join("\n", lines), catalog, problems);
    }
}
