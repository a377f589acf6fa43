package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Rule;

/** All rules that there are, by id. */
public final class RuleCatalog {

    private final Map<String, Rule> rules = new TreeMap<>();

    /**
     * @param builtIn the rules of this plugin
     * @param custom rules from elsewhere; their ids contain a dot
     * @throws IllegalArgumentException if two rules share an id, or a custom rule has no id or one without a dot
     */
    public RuleCatalog(List<Rule> builtIn, Iterable<Rule> custom) {
        for (Rule rule : builtIn) {
            add(rule);
        }
        for (Rule rule : custom) {
            String id = id(rule);
            if (id.indexOf('.') < 0) {
                throw new IllegalArgumentException("Rule '" + id + "' of "
                        + rule.getClass().getName() + " needs a dot in its id, for example 'acme." + id + "'");
            }
            add(rule);
        }
    }

    /**
     * The same with more rules.
     *
     * @throws IllegalArgumentException if two rules share an id
     */
    public RuleCatalog with(List<? extends Rule> more) {
        RuleCatalog extended = new RuleCatalog(List.copyOf(rules.values()), List.of());
        for (Rule rule : more) {
            extended.add(rule);
        }
        return extended;
    }

    /** All rules in the order of their ids. */
    public Collection<Rule> all() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /** The rules of one family in the order of their ids. */
    public List<Rule> of(Family family) {
        List<Rule> found = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (rule.info().family() == family) {
                found.add(rule);
            }
        }
        return found;
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public Collection<String> ids() {
        return Collections.unmodifiableCollection(rules.keySet());
    }

    /** A rule that was compiled against another version may fail in every way. */
    private static String id(Rule rule) {
        try {
            return rule.info().id();
        } catch (RuntimeException | LinkageError broken) {
            throw new IllegalArgumentException(
                    rule.getClass().getName() + " does not say what it is: " + broken, broken);
        }
    }

    private void add(Rule rule) {
        String id = rule.info().id();
        Rule before = rules.put(id, rule);
        if (before != null) {
            throw new IllegalArgumentException("Two rules have the id '" + id + "': "
                    + before.getClass().getName() + " and " + rule.getClass().getName());
        }
    }
}
