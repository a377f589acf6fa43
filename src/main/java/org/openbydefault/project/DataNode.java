package org.openbydefault.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** A value in a YAML or JSON file: a scalar, a list or a mapping, with its line. Compared by identity. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class DataNode {

    private final int line;
    private final Optional<String> scalar;
    private final List<DataNode> items;
    private final Map<String, DataNode> members;
    private final Map<String, Integer> nameLines;

    private DataNode(
            int line,
            Optional<String> scalar,
            List<DataNode> items,
            Map<String, DataNode> members,
            Map<String, Integer> nameLines) {
        this.line = line;
        this.scalar = scalar;
        this.items = items;
        this.members = members;
        this.nameLines = nameLines;
    }

    /** A scalar as written; null is the empty string. */
    public static DataNode scalar(int line, String text) {
        return new DataNode(line, Optional.of(text), List.of(), Map.of(), Map.of());
    }

    public static DataNode list(int line, List<DataNode> items) {
        return new DataNode(line, Optional.empty(), Collections.unmodifiableList(items), Map.of(), Map.of());
    }

    /** @param members in the order of the file */
    public static DataNode mapping(int line, Map<String, DataNode> members) {
        return mapping(line, members, Map.of());
    }

    /**
     * @param members in the order of the file
     * @param nameLines the lines of the members' names, where they are not those of their values
     */
    public static DataNode mapping(int line, Map<String, DataNode> members, Map<String, Integer> nameLines) {
        return new DataNode(line, Optional.empty(), List.of(), Collections.unmodifiableMap(members), nameLines);
    }

    /** Line in the file, counted from 1. */
    public int line() {
        return line;
    }

    /** The line of a member's name as far as it was kept, else that of its value. */
    public int lineOf(String name) {
        Integer kept = nameLines.get(name);
        DataNode member = members.get(name);
        return kept != null ? kept : member == null ? line : member.line;
    }

    /** The text of a scalar; empty for lists and mappings. */
    public Optional<String> text() {
        return scalar;
    }

    /** The items of a list; empty for everything else. */
    public List<DataNode> items() {
        return items;
    }

    /** The members of a mapping; empty for everything else. */
    public Map<String, DataNode> members() {
        return members;
    }

    /** The node at the end of that path of member names. */
    public Optional<DataNode> get(String... path) {
        DataNode node = this;
        for (String name : path) {
            DataNode next = node.members.get(name);
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    /** The scalars at the end of that path: one, or those of a list. */
    public List<DataNode> scalars(String... path) {
        List<DataNode> found = new ArrayList<>();
        Optional<DataNode> node = get(path);
        if (node.isPresent()) {
            List<DataNode> candidates = node.get().items.isEmpty() ? List.of(node.get()) : node.get().items;
            for (DataNode candidate : candidates) {
                if (candidate.scalar.isPresent()) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }
}
