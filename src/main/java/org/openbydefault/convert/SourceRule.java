package org.openbydefault.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;

/**
 * A rule of a repolinter rule set, whichever of its two syntaxes it is written in.
 *
 * @param name as the rule set calls it
 * @param type what it does, {@code file-existence}
 * @param level {@code error}, {@code warning} or {@code off}
 * @param options what it does it with
 * @param axioms what must hold for it to run, {@code language=java}
 * @param info why, and an address, for people
 */
record SourceRule(
        String name, String type, String level, DataNode options, List<String> axioms, Optional<String> info) {

    /** The rules of a rule set of version 1 or 2. */
    static List<SourceRule> of(DataNode ruleset) {
        List<SourceRule> rules = new ArrayList<>();
        Optional<DataNode> all = ruleset.get("rules");
        if (all.isPresent()) {
            boolean isNew =
                    ruleset.get("version").flatMap(DataNode::text).orElse("1").startsWith("2");
            all.get().members().forEach((name, node) -> {
                if (isNew) {
                    rules.add(ofVersion2(name, node));
                } else {
                    node.members().forEach((rule, setting) -> rules.add(ofVersion1(rule, setting, name)));
                }
            });
        }
        return rules;
    }

    private static SourceRule ofVersion2(String name, DataNode node) {
        List<String> axioms = new ArrayList<>();
        for (DataNode axiom : node.scalars("where")) {
            axioms.add(axiom.text().orElse(""));
        }
        Optional<String> info = node.get("policyInfo").flatMap(DataNode::text);
        Optional<String> url = node.get("policyUrl").flatMap(DataNode::text);
        return new SourceRule(
                name,
                node.get("rule", "type").flatMap(DataNode::text).orElse(""),
                node.get("level").flatMap(DataNode::text).orElse("error"),
                node.get("rule", "options").orElse(DataNode.scalar(node.line(), "")),
                axioms,
                info.isPresent() && url.isPresent() ? Optional.of(info.get() + " " + url.get()) : info.or(() -> url));
    }

    /** {@code "name:type": ["error", {options}]} below the axiom, or below {@code all}. */
    private static SourceRule ofVersion1(String rule, DataNode setting, String axiom) {
        int colon = rule.indexOf(':');
        List<DataNode> items = setting.items();
        Optional<String> level = items.isEmpty() ? setting.text() : items.get(0).text();
        return new SourceRule(
                colon < 0 ? rule : rule.substring(0, colon),
                colon < 0 ? rule : rule.substring(colon + 1),
                level.orElse("error"),
                items.size() > 1 ? items.get(1) : DataNode.scalar(setting.line(), ""),
                axiom.equals("all") ? List.of() : List.of(axiom),
                Optional.empty());
    }

    /** The texts of the first of these options that is there. */
    List<String> texts(String... names) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            for (DataNode text : options.scalars(name)) {
                texts.add(text.text().orElse(""));
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return texts;
    }

    /** The text of an option. */
    Optional<String> text(String name) {
        return options.get(name).flatMap(DataNode::text).filter(text -> !text.isBlank());
    }

    /** Whether an option is set to true. */
    boolean isSet(String name) {
        return text(name).orElse("").equals("true");
    }
}
