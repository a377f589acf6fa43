package org.openbydefault.documentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;

/** The closed doors of the documents that were read in this run. */
final class KnownDoors {

    private final Map<String, List<ClosedDoor>> byPath = new HashMap<>();

    private KnownDoors() {}

    static KnownDoors of(Project project) {
        Optional<KnownDoors> kept = PluginAccess.remembered(project, KnownDoors.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new KnownDoors());
    }

    Optional<List<ClosedDoor>> in(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    void add(String path, List<ClosedDoor> doors) {
        byPath.put(path, doors);
    }
}
