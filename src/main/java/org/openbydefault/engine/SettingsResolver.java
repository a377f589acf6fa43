package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Lays configuration layers on a policy and finds every mistake in them. */
public final class SettingsResolver {

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
    private final Policy policy;

    public SettingsResolver(RuleCatalog catalog, Policy policy) {
        this.catalog = catalog;
        this.policy = policy;
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
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(wanted)) {
                return Optional.of(severity);
            }
        }
        String hint = SEVERITY_HINTS.containsKey(wanted)
                ? "did you mean '" + SEVERITY_HINTS.get(wanted) + "'?"
                : "use error, warning, info or off";
        problems.add(where + ": '" + word + "' is no severity, " + hint);
        return Optional.empty();
    }

    private void validate(ConfigurationLayer layer, List<String> problems) {
        for (Map.Entry<String, String> entry : layer.severities().entrySet()) {
            String where = layer.origin() + ": severity of '" + entry.getKey() + "'";
            if (catalog.rule(entry.getKey()).isEmpty()) {
                problems.add(layer.origin() + ": unknown rule '" + entry.getKey() + "', "
                        + NearestName.hint(entry.getKey(), catalog.ids()));
            }
            severity(entry.getValue(), where, problems);
        }
        for (Map.Entry<String, Map<String, String>> entry : layer.options().entrySet()) {
            validateOptions(layer.origin(), entry.getKey(), entry.getValue(), problems);
        }
    }

    private void validateOptions(String origin, String ruleId, Map<String, String> options, List<String> problems) {
        Optional<Rule> rule = catalog.rule(ruleId);
        if (rule.isEmpty()) {
            problems.add(
                    origin + ": options of unknown rule '" + ruleId + "', " + NearestName.hint(ruleId, catalog.ids()));
            return;
        }
        RuleInfo info = rule.get().info();
        for (String name : options.keySet()) {
            if (info.option(name).isEmpty()) {
                problems.add(origin + ": rule '" + ruleId + "' has no option '" + name + "', "
                        + NearestName.hint(name, optionNames(info)));
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
        String origin = severity == info.defaultSeverity() ? "rule default" : "policy " + policy.word();
        Map<String, String> options = new HashMap<>(policy.optionsOf(info.id()));
        for (ConfigurationLayer layer : layers) {
            String word = layer.severities().get(info.id());
            Optional<Severity> set =
                    word == null ? Optional.empty() : severity(word, layer.origin(), new ArrayList<>());
            if (set.isPresent()) {
                severity = set.get();
                origin = layer.origin();
            }
            options.putAll(layer.options().getOrDefault(info.id(), Map.of()));
        }
        return new RuleSetting(rule, severity, origin, Options.of(options));
    }
}
