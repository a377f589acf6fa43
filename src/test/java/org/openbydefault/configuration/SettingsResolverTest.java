package org.openbydefault.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.engine.TestRule;
import org.openbydefault.rule.Severity;

class SettingsResolverTest {

    private final List<String> problems = new ArrayList<>();
    private final RuleCatalog catalog = new RuleCatalog(
            List.of(TestRule.passing("changelog"), TestRule.passing("license-file"), TestRule.passing("readme")),
            List.of(TestRule.passing("acme.contact")));

    @Test
    void a_later_layer_wins_and_names_its_origin() {
        List<RuleSetting> settings = resolve(
                BuiltInPolicy.OPEN_BY_DEFAULT,
                layer("POM", Map.of("changelog", "off", "readme", "error")),
                layer("-D", Map.of("changelog", "INFO")));

        assertThat(settings)
                .extracting(setting -> setting.rule().info().id(), RuleSetting::severity, RuleSetting::origin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("acme.contact", Severity.WARNING, "rule default"),
                        org.assertj.core.groups.Tuple.tuple("changelog", Severity.INFO, "-D"),
                        org.assertj.core.groups.Tuple.tuple("license-file", Severity.WARNING, "rule default"),
                        org.assertj.core.groups.Tuple.tuple("readme", Severity.ERROR, "POM"));
        assertThat(problems).isEmpty();
    }

    @Test
    void policy_essential_turns_everything_else_off_and_strict_raises_by_one() {
        assertThat(resolve(BuiltInPolicy.ESSENTIAL))
                .extracting(RuleSetting::severity)
                .containsExactly(Severity.OFF, Severity.OFF, Severity.WARNING, Severity.WARNING);
        assertThat(resolve(BuiltInPolicy.STRICT))
                .extracting(RuleSetting::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void all_mistakes_are_found_at_once_with_the_nearest_name() {
        resolve(
                BuiltInPolicy.OPEN_BY_DEFAULT,
                layer(
                        "POM",
                        Map.of("licence-file", "error", "readme", "warn"),
                        Map.of("readme", Map.of("alow", "x"), "changelogs", Map.of("reason", "r"))));

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "POM: unknown rule 'licence-file', did you mean 'license-file'?",
                        "POM: severity of 'readme': 'warn' is no severity, did you mean 'warning'?",
                        "POM: rule 'readme' has no option 'alow', did you mean 'allow'?",
                        "POM: options of unknown rule 'changelogs', did you mean 'changelog'?");
    }

    @Test
    void a_word_that_resembles_nothing_gets_the_whole_list() {
        resolve(BuiltInPolicy.OPEN_BY_DEFAULT, layer("POM", Map.of("xyz", "loud")));

        assertThat(problems)
                .containsExactly(
                        "POM: unknown rule 'xyz', known are acme.contact, changelog, license-file, readme",
                        "POM: severity of 'xyz': 'loud' is no severity, use error, warning, info or off");
    }

    @Test
    void options_of_layers_are_merged_by_name() {
        List<RuleSetting> settings = resolve(
                BuiltInPolicy.OPEN_BY_DEFAULT,
                layer("parent", Map.of(), Map.of("readme", Map.of("allow", "a", "reason", "r"))),
                layer("child", Map.of(), Map.of("readme", Map.of("allow", "b, c"))));

        assertThat(settings.get(3).options().list("allow")).containsExactly("b", "c");
        assertThat(settings.get(3).options().text("reason")).contains("r");
    }

    private List<RuleSetting> resolve(BuiltInPolicy policy, ConfigurationLayer... layers) {
        return new SettingsResolver(catalog, policy, 0).resolve(List.of(layers), problems);
    }

    private static ConfigurationLayer layer(String origin, Map<String, String> severities) {
        return layer(origin, severities, Map.of());
    }

    private static ConfigurationLayer layer(
            String origin, Map<String, String> severities, Map<String, Map<String, String>> options) {
        ConfigurationLayer layer = new ConfigurationLayer();
        severities.forEach((rule, word) -> layer.setSeverity(rule, new Configured(word, origin)));
        options.forEach((rule, values) ->
                values.forEach((name, value) -> layer.optionsOf(rule).put(name, new Configured(value, origin))));
        return layer;
    }
}
