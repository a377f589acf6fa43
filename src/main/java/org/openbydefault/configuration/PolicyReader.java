package org.openbydefault.configuration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbydefault.declared.RuleReader;
import org.openbydefault.document.DataReader;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.engine.AcceptanceOptions;
import org.openbydefault.project.ClosedPart;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Location;

/** Reads the members of one policy, or of the repository's file. */
final class PolicyReader {

    private final DataReader reader;
    private final List<String> problems;
    private final PolicyMember.Home home;
    private final ConfigurationLayer layer = new ConfigurationLayer();
    private final Map<String, Configured> floor = new LinkedHashMap<>();
    private final Map<String, Configured> locked = new LinkedHashMap<>();
    private final List<Acceptance> accepted = new ArrayList<>();
    private final List<ClosedPart> closed = new ArrayList<>();
    private Optional<Configured> base = Optional.empty();
    private Optional<AcceptanceLimits> limits = Optional.empty();

    private PolicyReader(DataReader reader, PolicyMember.Home home, List<String> problems) {
        this.reader = reader;
        this.home = home;
        this.problems = problems;
    }

    /**
     * What the data say.
     *
     * @param name of the file, for messages
     * @param problems receives a sentence for every mistake
     */
    static PolicyDocument read(String name, DataNode data, PolicyMember.Home home, List<String> problems) {
        PolicyReader reader = new PolicyReader(new DataReader(name, problems), home, problems);
        reader.read(data);
        return new PolicyDocument(
                name,
                reader.base,
                reader.layer,
                reader.floor,
                reader.locked,
                reader.limits,
                reader.accepted,
                reader.closed,
                data);
    }

    private void read(DataNode data) {
        for (Map.Entry<String, DataNode> entry :
                reader.members(data, "The file").entrySet()) {
            Optional<PolicyMember> member = PolicyMember.of(entry.getKey());
            int line = data.lineOf(entry.getKey());
            if (member.isPresent() && member.get().isIn(home)) {
                read(member.get(), entry.getValue());
            } else if (member.isPresent()) {
                reader.mistake(
                        line,
                        home == PolicyMember.Home.POLICY
                                ? "'" + entry.getKey() + "' stands in the repository's file alone"
                                : "'" + entry.getKey()
                                        + "' stands in policies alone; a repository cannot limit itself");
            }
        }
        List<String> known = new ArrayList<>(PolicyMember.ids(PolicyMember.Home.POLICY));
        known.addAll(PolicyMember.ids(PolicyMember.Home.REPOSITORY));
        reader.unknown(data, new LinkedHashSet<>(known), "member");
    }

    private void read(PolicyMember member, DataNode node) {
        switch (member) {
            case EXTENDS -> base = text(node, "extends");
            case KIND -> set(PluginParameter.KIND, text(node, "kind"));
            case FAIL_ON -> set(PluginParameter.FAIL_ON, text(node, "failOn"));
            case INTERNAL_HOSTS -> set(PluginParameter.INTERNAL_HOSTS, list(node, "internalHosts"));
            case COMMUNITY_DEFAULTS -> set(PluginParameter.COMMUNITY_DEFAULTS, list(node, "communityDefaults"));
            case FORMATS -> set(PluginParameter.FORMATS, list(node, "formats"));
            case SEVERITIES -> severities(node);
            case OPTIONS -> options(node);
            case RULES -> layer.addRules(RuleReader.read(reader, node));
            case FLOOR -> floor(node);
            case LOCKED -> locked(node);
            case ACCEPTANCE -> acceptance(node);
            case ACCEPTED -> accepted(node);
            case CLOSED -> closed(node);
        }
    }

    private Optional<Configured> text(DataNode node, String what) {
        Optional<String> text = reader.text(node, what);
        return text.isPresent() ? Optional.of(at(node, text.get())) : Optional.empty();
    }

    private Optional<Configured> list(DataNode node, String what) {
        Optional<String> text = reader.list(node, what);
        return text.isPresent() ? Optional.of(at(node, text.get())) : Optional.empty();
    }

    private Configured at(DataNode node, String text) {
        return new Configured(text, reader.where(node.line()));
    }

    private void set(PluginParameter parameter, Optional<Configured> value) {
        if (value.isPresent()) {
            layer.set(parameter, value.get());
        }
    }

    private void severities(DataNode node) {
        for (Map.Entry<String, DataNode> rule :
                reader.members(node, "severities").entrySet()) {
            Optional<Configured> word = text(rule.getValue(), "the severity of '" + rule.getKey() + "'");
            if (word.isPresent()) {
                layer.setSeverity(rule.getKey(), word.get());
            }
        }
    }

    private void options(DataNode node) {
        for (Map.Entry<String, DataNode> rule : reader.members(node, "options").entrySet()) {
            Map<String, Configured> options = layer.optionsOf(rule.getKey());
            for (Map.Entry<String, DataNode> option : reader.members(
                            rule.getValue(), "'" + rule.getKey() + "' in options")
                    .entrySet()) {
                Optional<Configured> value = list(option.getValue(), "option '" + option.getKey() + "'");
                if (value.isPresent()) {
                    options.put(option.getKey(), value.get());
                }
            }
        }
    }

    private void floor(DataNode node) {
        for (Map.Entry<String, DataNode> rule : reader.members(node, "floor").entrySet()) {
            Optional<Configured> word = text(rule.getValue(), "the floor of '" + rule.getKey() + "'");
            if (word.isPresent()
                    && SettingsResolver.severity(
                                    word.get().text(),
                                    word.get().where() + ": floor of '" + rule.getKey() + "'",
                                    problems)
                            .isPresent()) {
                floor.put(rule.getKey(), word.get());
            }
        }
    }

    private void locked(DataNode node) {
        for (DataNode item : reader.items(node, "locked")) {
            Optional<Configured> rule = text(item, "locked");
            if (rule.isPresent()) {
                locked.put(rule.get().text(), rule.get());
            }
        }
    }

    private void acceptance(DataNode node) {
        reader.unknown(node, List.of("reason", "days", "never"), "member of acceptance");
        Map<String, DataNode> members = reader.members(node, "acceptance");
        DataNode reason = members.get("reason");
        if (reason != null && !reason.text().equals(Optional.of("required"))) {
            reader.mistake(reason.line(), "reason takes 'required'; an acceptance always needs a reason");
        }
        Set<String> never = new LinkedHashSet<>();
        for (DataNode item :
                members.containsKey("never") ? reader.items(members.get("never"), "never") : List.<DataNode>of()) {
            Optional<Configured> rule = text(item, "never");
            if (rule.isPresent()) {
                never.add(rule.get().text());
            }
        }
        limits = Optional.of(new AcceptanceLimits(days(members.get("days")), never, reader.where(node.line())));
    }

    private Optional<Integer> days(@Nullable DataNode node) {
        if (node == null) {
            return Optional.empty();
        }
        String text = node.text().orElse("").strip();
        boolean isNumber = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
        if (!isNumber || Integer.parseInt(text) == 0) {
            reader.mistake(node.line(), "days takes a number of days, from 1 to 99999");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private void accepted(DataNode node) {
        for (DataNode item : reader.items(node, "accepted")) {
            reader.unknown(item, List.of("rule", "path", "subject", "reason", "until"), "member of accepted");
            reader.members(item, "an entry of accepted");
            Optional<String> rule = required(item, "rule", "accepted");
            Optional<String> path = required(item, "path", "accepted");
            Optional<String> reason = required(item, "reason", "accepted");
            Optional<LocalDate> until = day(item, "until");
            if (rule.isPresent() && path.isPresent() && reason.isPresent()) {
                accepted.add(new Acceptance(
                        rule.get(),
                        path.get(),
                        optional(item, "subject"),
                        reason.get(),
                        until,
                        reader.where(item.line())));
            }
        }
    }

    private void closed(DataNode node) {
        for (DataNode item : reader.items(node, "closed")) {
            reader.unknown(item, List.of("path", "what", "reason", "owner", "review"), "member of closed");
            reader.members(item, "an entry of closed");
            Optional<String> path = required(item, "path", "closed");
            Optional<String> what = required(item, "what", "closed");
            Optional<String> reason = required(item, "reason", "closed");
            Optional<LocalDate> review = day(item, "review");
            if (path.isPresent() && what.isPresent() && reason.isPresent()) {
                closed.add(new ClosedPart(
                        path.get(),
                        what.get(),
                        reason.get(),
                        optional(item, "owner"),
                        review,
                        Location.of(reader.file(), item.line())));
            }
        }
    }

    private Optional<String> required(DataNode item, String name, String of) {
        Optional<String> text = optional(item, name);
        if (text.isEmpty()) {
            reader.mistake(item.line(), "an entry of " + of + " needs '" + name + "'");
        }
        return text;
    }

    private static Optional<String> optional(DataNode item, String name) {
        return item.get(name).flatMap(DataNode::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> day(DataNode item, String name) {
        Optional<String> text = optional(item, name);
        return text.isPresent()
                ? AcceptanceOptions.day(
                        text.get(), reader.where(item.get(name).get().line()) + ": " + name, problems)
                : Optional.empty();
    }
}
