package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.declared.DeclaredRule;

/** What one place states, unchecked. */
public final class ConfigurationLayer {

    private final Map<PluginParameter, Configured> values = new EnumMap<>(PluginParameter.class);
    private final Map<String, Configured> severities = new LinkedHashMap<>();
    private final Map<String, Map<String, Configured>> options = new LinkedHashMap<>();
    private final List<DeclaredRule> rules = new ArrayList<>();

    /** The rules without code that are declared. */
    public List<DeclaredRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** Declares rules. */
    public void addRules(List<DeclaredRule> declared) {
        rules.addAll(declared);
    }

    /** States the severities of the declared rules where nothing else is stated here. */
    void stateDeclaredSeverities() {
        for (DeclaredRule rule : rules) {
            String id = rule.info().id();
            if (!severities.containsKey(id)) {
                severities.put(id, new Configured(rule.info().defaultSeverity().id(), rule.where()));
            }
        }
    }

    /** What is stated for a parameter that is no table of rules. */
    public Optional<Configured> value(PluginParameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** Words for severities by rule id. */
    public Map<String, Configured> severities() {
        return Collections.unmodifiableMap(severities);
    }

    /** The rules that options are stated for. */
    public Map<String, Map<String, Configured>> options() {
        return Collections.unmodifiableMap(options);
    }

    /** States a parameter; tells whether it was not stated before. */
    public boolean set(PluginParameter parameter, Configured value) {
        return values.put(parameter, value) == null;
    }

    /** States the severity of a rule; tells whether it was not stated before. */
    public boolean setSeverity(String ruleId, Configured word) {
        return severities.put(ruleId, word) == null;
    }

    /** The options stated for a rule by name, which more can be put into. */
    public Map<String, Configured> optionsOf(String ruleId) {
        Map<String, Configured> known = options.get(ruleId);
        if (known == null) {
            known = new LinkedHashMap<>();
            options.put(ruleId, known);
        }
        return known;
    }
}
