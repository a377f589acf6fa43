package org.openbydefault.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;

/** The files as they will be, while one fix after the other works on them. */
final class Drafts {

    private final SourceTree files;
    private final Map<String, PomEdit> poms = new TreeMap<>();
    private final Map<String, TextEdit> texts = new TreeMap<>();
    private final Map<String, String> created = new TreeMap<>();
    private final List<FixedFinding> fixed = new ArrayList<>();
    private final List<LeftFinding> left = new ArrayList<>();

    Drafts(SourceTree files) {
        this.files = files;
    }

    /** A POM to be edited; empty where it cannot be changed in places. */
    Optional<PomEdit> pom(String path) {
        if (!poms.containsKey(path)) {
            bytes(path).flatMap(PomEdit::of).ifPresent(edit -> poms.put(path, edit));
        }
        return Optional.ofNullable(poms.get(path));
    }

    /** A text to be edited; empty where it cannot be changed in places. */
    Optional<TextEdit> text(String path) {
        if (!texts.containsKey(path)) {
            bytes(path).flatMap(EncodedText::of).ifPresent(text -> texts.put(path, new TextEdit(text)));
        }
        return Optional.ofNullable(texts.get(path));
    }

    /** Makes a file. Where one of that name lies already, in any letter case, tracked or not, nothing is made. */
    boolean create(String path, String content) {
        if (created.containsKey(path) || lies(path)) {
            return false;
        }
        created.put(path, content);
        return true;
    }

    void fixed(String rule, String path, String what, String open) {
        fixed.add(new FixedFinding(rule, path, what, open));
    }

    void leave(String rule, Finding finding, String why) {
        left.add(new LeftFinding(rule, finding.location(), why));
    }

    void leave(String rule, Location location, String why) {
        left.add(new LeftFinding(rule, location, why));
    }

    FixPlan plan() {
        Map<String, FileChange> changes = new TreeMap<>();
        poms.forEach((path, edit) -> change(changes, path, edit.bytes()));
        texts.forEach((path, edit) -> change(changes, path, edit.bytes()));
        created.forEach((path, content) ->
                changes.put(path, new FileChange(path, Optional.empty(), content.getBytes(StandardCharsets.UTF_8))));
        return new FixPlan(List.copyOf(changes.values()), List.copyOf(fixed), List.copyOf(left));
    }

    private void change(Map<String, FileChange> changes, String path, byte[] after) {
        byte[] before = bytes(path).orElseThrow();
        if (!Arrays.equals(before, after)) {
            changes.put(path, new FileChange(path, Optional.of(before), after));
        }
    }

    /** All bytes of a file; empty where it is larger than what is read of one. */
    private Optional<byte[]> bytes(String path) {
        Fact<byte[]> head = files.head(path, SourceTree.READ_LIMIT);
        return head.value().filter(bytes -> bytes.length < SourceTree.READ_LIMIT);
    }

    private boolean lies(String path) {
        return files.childrenOnDisk(SourceTree.parent(path)).stream()
                .anyMatch(child -> child.equalsIgnoreCase(SourceTree.name(path)));
    }
}
