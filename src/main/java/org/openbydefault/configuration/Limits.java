package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Holds the floors and locks of policies against everything above them. */
final class Limits {

    /** What a locked rule may still be told: it changes nothing about the rule. */
    private static final Set<String> FREE =
            Set.of(RuleOption.REASON.name(), RuleOption.ACCEPTED.name(), RuleOption.UNTIL.name());

    /** What a policy may lock besides rules. */
    private static final PluginParameter FAIL_ON = PluginParameter.FAIL_ON;

    private final List<PolicyDocument> policies;
    private final List<ConfigurationLayer> layers;
    private final List<String> problems;

    /**
     * @param policies the lowest first
     * @param layers all layers, those of the policies first and in their order
     * @param problems receives a sentence for every place that goes beyond a limit, with the place of the limit
     */
    Limits(List<PolicyDocument> policies, List<ConfigurationLayer> layers, List<String> problems) {
        this.policies = policies;
        this.layers = layers;
        this.problems = problems;
    }

    /** The settings, none below its floor. */
    List<RuleSetting> hold(List<RuleSetting> settings, SettingsResolver resolver, RuleCatalog catalog) {
        List<RuleSetting> held = settings;
        for (int i = 0; i < policies.size(); i++) {
            PolicyDocument policy = policies.get(i);
            List<ConfigurationLayer> above = layers.subList(i + 1, layers.size());
            checkNames(policy, catalog);
            for (Map.Entry<String, Configured> floor : policy.floor().entrySet()) {
                checkFloor(floor.getKey(), floor.getValue(), above);
            }
            if (!policy.locked().isEmpty()) {
                Map<String, RuleSetting> asLocked = byId(resolver.settings(layers.subList(0, i + 1)));
                Configured failOn = policy.locked().get(FAIL_ON.id());
                if (failOn != null) {
                    checkFailOn(failOn, layers.subList(0, i + 1), above);
                }
                for (Map.Entry<String, Configured> lock : policy.locked().entrySet()) {
                    RuleSetting locked = asLocked.get(lock.getKey());
                    if (locked != null) {
                        checkLock(locked, lock.getValue(), above);
                    }
                }
            }
            held = held(raised(held, policy.floor()), policy.locked().keySet());
        }
        return held;
    }

    private void checkNames(PolicyDocument policy, RuleCatalog catalog) {
        Map<String, Configured> named = new HashMap<>(policy.floor());
        named.putAll(policy.locked());
        named.remove(FAIL_ON.id());
        if (policy.limits().isPresent()) {
            for (String rule : policy.limits().get().never()) {
                named.put(rule, new Configured(rule, policy.limits().get().where()));
            }
        }
        for (Map.Entry<String, Configured> limit : named.entrySet()) {
            if (catalog.rule(limit.getKey()).isEmpty()) {
                problems.add(limit.getValue().where() + ": unknown rule '" + limit.getKey() + "', "
                        + NearestName.hint(limit.getKey(), catalog.ids()));
            }
        }
    }

    private void checkFloor(String rule, Configured floor, List<ConfigurationLayer> above) {
        Optional<Severity> least = SettingsResolver.known(floor.text());
        for (ConfigurationLayer layer : above) {
            Configured word = layer.severities().get(rule);
            Optional<Severity> severity = word == null ? Optional.empty() : SettingsResolver.known(word.text());
            if (word != null
                    && least.isPresent()
                    && severity.isPresent()
                    && severity.get().compareTo(least.get()) < 0) {
                problems.add(word.where() + ": severity of '" + rule + "': "
                        + severity.get().id() + " is below " + least.get().id() + ", the floor that " + floor.where()
                        + " sets");
            }
        }
    }

    private void checkFailOn(Configured lock, List<ConfigurationLayer> locked, List<ConfigurationLayer> above) {
        String word = FAIL_ON.otherwise();
        for (ConfigurationLayer layer : locked) {
            Optional<Configured> set = layer.value(FAIL_ON);
            word = set.isPresent() ? set.get().text() : word;
        }
        for (ConfigurationLayer layer : above) {
            Optional<Configured> set = layer.value(FAIL_ON);
            if (set.isPresent() && !set.get().text().equalsIgnoreCase(word)) {
                problems.add(set.get().where() + ": failOn: " + lock.where() + " locks it at " + word);
            }
        }
    }

    private void checkLock(RuleSetting locked, Configured lock, List<ConfigurationLayer> above) {
        String rule = locked.rule().info().id();
        for (ConfigurationLayer layer : above) {
            Configured word = layer.severities().get(rule);
            if (word != null && !SettingsResolver.known(word.text()).equals(Optional.of(locked.severity()))) {
                problems.add(word.where() + ": severity of '" + rule + "': " + lock.where() + " locks it at "
                        + locked.severity().id());
            }
            Map<String, Configured> options = layer.options().getOrDefault(rule, Map.of());
            for (Map.Entry<String, Configured> option : options.entrySet()) {
                if (!FREE.contains(option.getKey())
                        && goesBeyond(option.getKey(), option.getValue().text(), locked.options())) {
                    problems.add(option.getValue().where() + ": option '" + option.getKey() + "' of '" + rule + "': "
                            + lock.where() + " locks the rule; the values there may become fewer, not others");
                }
            }
        }
    }

    private static boolean goesBeyond(String option, String text, Options locked) {
        List<String> values = Options.of(Map.of(option, text)).list(option);
        return !new HashSet<>(locked.list(option)).containsAll(values) || values.isEmpty();
    }

    private static List<RuleSetting> raised(List<RuleSetting> settings, Map<String, Configured> floors) {
        List<RuleSetting> raised = new ArrayList<>(settings.size());
        for (RuleSetting setting : settings) {
            Configured floor = floors.get(setting.rule().info().id());
            Optional<Severity> least = floor == null ? Optional.empty() : SettingsResolver.known(floor.text());
            raised.add(floor == null || least.isEmpty() ? setting : raised(setting, least.get(), floor.where()));
        }
        return raised;
    }

    private static RuleSetting raised(RuleSetting setting, Severity least, String where) {
        boolean isBelow = setting.severity().compareTo(least) < 0;
        RuleSetting raised =
                isBelow ? new RuleSetting(setting.rule(), least, where, true, setting.options(), least) : setting;
        return raised.heldAt(least);
    }

    private static List<RuleSetting> held(List<RuleSetting> settings, Set<String> locked) {
        List<RuleSetting> held = new ArrayList<>(settings.size());
        for (RuleSetting setting : settings) {
            boolean isLocked = locked.contains(setting.rule().info().id());
            held.add(isLocked ? setting.heldAt(setting.severity()) : setting);
        }
        return held;
    }

    private static Map<String, RuleSetting> byId(List<RuleSetting> settings) {
        Map<String, RuleSetting> byId = new HashMap<>();
        for (RuleSetting setting : settings) {
            byId.put(setting.rule().info().id(), setting);
        }
        return byId;
    }
}
