package org.openbydefault.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes data of the events of a YAML parser, within limits and without recursion. */
final class DataBuilder {

    private static final int DEEPEST = 100;
    /** Of a file, with aliases written out, so that a few lines of aliases cannot stand for billions of nodes. */
    static final int MOST_NODES = 200_000;

    private final List<DataNode> documents = new ArrayList<>();
    private int size;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Built> anchors = new HashMap<>();
    private final boolean strict;
    private final List<String> flaws = new ArrayList<>();

    /** @param strict whether flaws are collected */
    DataBuilder(boolean strict) {
        this.strict = strict;
    }

    /** A file that is well-formed but larger, deeper or wider than documentation and configuration are. */
    static final class LimitExceededException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LimitExceededException(String message) {
            super(message, null, false, false);
        }
    }

    private record Built(DataNode node, int size) {}

    /** Takes the next event. */
    void take(Event event) {
        switch (event.getEventId()) {
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                boolean isNull = scalar.isPlain()
                        && (scalar.getValue().equals("null")
                                || scalar.getValue().equals("~"));
                DataNode node = DataNode.scalar(line(event), isNull ? "" : scalar.getValue());
                add(new Built(node, 1), scalar.getAnchor());
            }
            case Alias -> {
                Built built = anchors.get(((AliasEvent) event).getAlias());
                add(built == null ? new Built(DataNode.scalar(line(event), ""), 1) : built, Optional.empty());
            }
            case MappingStart, SequenceStart -> open((NodeEvent) event);
            case MappingEnd, SequenceEnd -> {
                Open closed = open.pop();
                add(closed.build(), closed.anchor);
            }
            case DocumentStart -> anchors.clear();
            default -> {}
        }
    }

    /** What was read: at least one document, an empty scalar for an empty file. */
    List<DataNode> documents() {
        return documents.isEmpty() ? List.of(DataNode.scalar(1, "")) : documents;
    }

    /** What YAML allows or reads in some way and people do not mean, each with its line first. */
    List<String> flaws() {
        return flaws;
    }

    private void open(NodeEvent event) {
        if (open.size() == DEEPEST) {
            throw new LimitExceededException("is nested deeper than " + DEEPEST + " levels at line " + line(event));
        }
        open.push(new Open(event.getEventId() == Event.ID.MappingStart, line(event), event.getAnchor(), strict, flaws));
    }

    private void add(Built built, Optional<Anchor> anchor) {
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), built);
        }
        if (open.isEmpty()) {
            size += built.size();
            checkSize(size);
            documents.add(built.node());
        } else {
            open.peek().add(built);
        }
    }

    private static void checkSize(int size) {
        if (size > MOST_NODES) {
            throw new LimitExceededException("has more than " + MOST_NODES + " values, aliases written out");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** A list or mapping whose end has not come yet. */
    private static final class Open {

        private final boolean isMapping;
        private final int line;
        private final Optional<Anchor> anchor;
        private final List<DataNode> items = new ArrayList<>();
        private final Map<String, DataNode> members = new LinkedHashMap<>();
        private final List<DataNode> merged = new ArrayList<>();
        private Optional<DataNode> key = Optional.empty();
        private final Map<String, Integer> nameLines = new HashMap<>();
        private final boolean strict;
        private final List<String> flaws;
        private int size = 1;

        Open(boolean isMapping, int line, Optional<Anchor> anchor, boolean strict, List<String> flaws) {
            this.isMapping = isMapping;
            this.line = line;
            this.anchor = anchor;
            this.strict = strict;
            this.flaws = flaws;
        }

        void add(Built built) {
            size += built.size();
            checkSize(size);
            if (!isMapping) {
                items.add(built.node());
            } else if (key.isEmpty()) {
                key = Optional.of(built.node());
            } else {
                member(key.get(), built.node());
                key = Optional.empty();
            }
        }

        /** A key that is no scalar has no name to ask for, so its value is left out. */
        private void member(DataNode name, DataNode value) {
            String text = name.text().orElse("");
            if (text.equals("<<")) {
                merged.addAll(value.items().isEmpty() ? List.of(value) : value.items());
            } else if (name.text().isPresent()) {
                boolean isRepeated = members.put(text, value) != null;
                if (strict && isRepeated) {
                    flaws.add(name.line() + ": '" + text + "' stands twice, first at line " + nameLines.get(text));
                }
                nameLines.put(text, name.line());
            } else if (strict) {
                flaws.add(name.line() + ": a name must be a single word or text");
            }
        }

        Built build() {
            for (DataNode source : merged) {
                for (Map.Entry<String, DataNode> member : source.members().entrySet()) {
                    members.putIfAbsent(member.getKey(), member.getValue());
                }
            }
            return new Built(isMapping ? DataNode.mapping(line, members, nameLines) : DataNode.list(line, items), size);
        }
    }
}
