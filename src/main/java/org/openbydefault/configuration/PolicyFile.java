package org.openbydefault.configuration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/**
 * A policy that an organisation writes for itself: lines {@code name = value} with the names {@code extends} (a built-in
 * policy), {@code severities.<rule>} and {@code options.<rule>.<option>}; empty lines and lines that start with {@code #}
 * do not count.
 */
public final class PolicyFile implements Policy {

    private static final String SEVERITIES = "severities.";
    private static final String OPTIONS = "options.";

    private final String word;
    private final List<String> problems;
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();
    private Policy base = BuiltInPolicy.OPEN_BY_DEFAULT;

    private PolicyFile(String word, List<String> problems) {
        this.word = word;
        this.problems = problems;
    }

    /**
     * Reads a policy.
     *
     * @param word the policy as the user named it
     * @param text content of the file
     * @param catalog the rules that there are
     * @param problems receives a sentence for every mistake, with its line
     */
    public static PolicyFile parse(String word, String text, RuleCatalog catalog, List<String> problems) {
        PolicyFile policy = new PolicyFile(word, problems);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            policy.parseLine(lines[i].strip(), word + ":" + (i + 1));
        }
        policy.validate(catalog);
        return policy;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Severity severityOf(RuleInfo rule) {
        return severities.getOrDefault(rule.id(), base.severityOf(rule));
    }

    @Override
    public Map<String, String> optionsOf(String ruleId) {
        return options.getOrDefault(ruleId, Map.of());
    }

    private void parseLine(String line, String where) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            problems.add(where + ": expected 'name = value'");
            return;
        }
        String name = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (name.equals("extends")) {
            extend(value, where);
        } else if (name.startsWith(SEVERITIES)) {
            String rule = name.substring(SEVERITIES.length());
            SettingsResolver.severity(value, where, problems).ifPresent(severity -> severities.put(rule, severity));
        } else if (name.startsWith(OPTIONS) && name.lastIndexOf('.') > OPTIONS.length()) {
            String rule = name.substring(OPTIONS.length(), name.lastIndexOf('.'));
            String option = name.substring(name.lastIndexOf('.') + 1);
            options.computeIfAbsent(rule, unused -> new HashMap<>()).put(option, value);
        } else {
            problems.add(where + ": '" + name + "' is none of extends, severities.<rule>, options.<rule>.<option>");
        }
    }

    private void extend(String value, String where) {
        Optional<BuiltInPolicy> named = BuiltInPolicy.of(value);
        if (named.isPresent()) {
            base = named.get();
        } else {
            problems.add(where + ": '" + value + "' is no built-in policy, "
                    + NearestName.hint(value, BuiltInPolicy.words()));
        }
    }

    private void validate(RuleCatalog catalog) {
        ConfigurationLayer layer = new ConfigurationLayer();
        for (Map.Entry<String, Severity> entry : severities.entrySet()) {
            layer.setSeverity(entry.getKey(), new Configured(entry.getValue().id(), word));
        }
        for (Map.Entry<String, Map<String, String>> entry : options.entrySet()) {
            for (Map.Entry<String, String> option : entry.getValue().entrySet()) {
                layer.optionsOf(entry.getKey()).put(option.getKey(), new Configured(option.getValue(), word));
            }
        }
        new SettingsResolver(catalog, base).resolve(List.of(layer), problems);
    }
}
