package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Lays configuration layers on a policy and finds every mistake in them. */
final class SettingsResolver {

    private static final Map<String, String> SEVERITY_HINTS = Map.ofEntries(
            Map.entry("warn", "warning"),
            Map.entry("warnings", "warning"),
            Map.entry("err", "error"),
            Map.entry("errors", "error"),
            Map.entry("fatal", "error"),
            Map.entry("fail", "error"),
            Map.entry("true", "error"),
            Map.entry("on", "error"),
            Map.entry("note", "info"),
            Map.entry("information", "info"),
            Map.entry("none", "off"),
            Map.entry("false", "off"),
            Map.entry("ignore", "off"),
            Map.entry("disabled", "off"),
            Map.entry("skip", "off"));

    private final RuleCatalog catalog;
    private final BuiltInPolicy policy;
    private final int policies;

    /** @param policies how many layers, the lowest ones, are policies themselves */
    SettingsResolver(RuleCatalog catalog, BuiltInPolicy policy, int policies) {
        this.catalog = catalog;
        this.policy = policy;
        this.policies = policies;
    }

    /**
     * The setting of every rule, off ones included, in the order of their ids.
     *
     * @param layers lowest precedence first
     * @param problems receives a sentence for every mistake
     */
    public List<RuleSetting> resolve(List<ConfigurationLayer> layers, List<String> problems) {
        for (ConfigurationLayer layer : layers) {
            validate(layer, problems);
        }
        return settings(layers);
    }

    /** The same without looking for mistakes. */
    List<RuleSetting> settings(List<ConfigurationLayer> layers) {
        List<RuleSetting> settings = new ArrayList<>();
        for (Rule rule : catalog.all()) {
            settings.add(setting(rule, layers));
        }
        return settings;
    }

    /**
     * The severity that a word means, in any letter case.
     *
     * @param problems receives a sentence when it means none
     */
    public static Optional<Severity> severity(String word, String where, List<String> problems) {
        Optional<Severity> known = known(word);
        if (known.isPresent()) {
            return known;
        }
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        String hint = SEVERITY_HINTS.containsKey(wanted)
                ? "did you mean '" + SEVERITY_HINTS.get(wanted) + "'?"
                : "use error, warning, info or off";
        problems.add(where + ": '" + word + "' is no severity, " + hint);
        return Optional.empty();
    }

    /** The severity of that name, in any letter case. */
    static Optional<Severity> known(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equalsIgnoreCase(word.strip())) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private void validate(ConfigurationLayer layer, List<String> problems) {
        for (Map.Entry<String, Configured> entry : layer.severities().entrySet()) {
            Configured word = entry.getValue();
            if (catalog.rule(entry.getKey()).isEmpty()) {
                problems.add(word.where() + ": unknown rule '" + entry.getKey() + "', "
                        + NearestName.hint(entry.getKey(), catalog.ids()));
            }
            severity(word.text(), word.where() + ": severity of '" + entry.getKey() + "'", problems);
        }
        for (Map.Entry<String, Map<String, Configured>> entry : layer.options().entrySet()) {
            validateOptions(entry.getKey(), entry.getValue(), problems);
        }
    }

    private void validateOptions(String ruleId, Map<String, Configured> options, List<String> problems) {
        Optional<Rule> rule = catalog.rule(ruleId);
        for (Map.Entry<String, Configured> option : options.entrySet()) {
            String where = option.getValue().where();
            if (rule.isEmpty()) {
                problems.add(where + ": options of unknown rule '" + ruleId + "', "
                        + NearestName.hint(ruleId, catalog.ids()));
            } else if (rule.get().info().option(option.getKey()).isEmpty()) {
                problems.add(where + ": rule '" + ruleId + "' has no option '" + option.getKey() + "', "
                        + NearestName.hint(
                                option.getKey(), optionNames(rule.get().info())));
            }
        }
    }

    private static List<String> optionNames(RuleInfo info) {
        List<String> names = new ArrayList<>();
        for (RuleOption option : info.options()) {
            names.add(option.name());
        }
        return names;
    }

    private RuleSetting setting(Rule rule, List<ConfigurationLayer> layers) {
        RuleInfo info = rule.info();
        Severity severity = policy.severityOf(info);
        boolean isByPolicy = severity != info.defaultSeverity();
        String origin = isByPolicy ? "policy " + policy.word() : "rule default";
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            ConfigurationLayer layer = layers.get(i);
            Configured word = layer.severities().get(info.id());
            if (word != null) {
                severity = known(word.text()).orElse(severity);
                origin = word.where();
                isByPolicy = i < policies;
            }
            Map<String, Configured> stated = layer.options().get(info.id());
            if (stated != null) {
                for (Map.Entry<String, Configured> option : stated.entrySet()) {
                    options.put(option.getKey(), option.getValue().text());
                }
            }
        }
        return new RuleSetting(rule, severity, origin, isByPolicy, Options.of(options), Severity.OFF);
    }
}
