package org.openbydefault.maven.pom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Profile;
import org.openbydefault.project.SourceTree;

/** The modules that belong to a reactor only when somebody chooses a profile, with the modules below them. */
final class ProfileModules {

    private final Map<String, PomFile> poms = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> chosen = new HashSet<>();

    ProfileModules(List<Lineage> modules) {
        for (Lineage module : modules) {
            poms.put(module.pom().path(), module.pom());
        }
        spread(List.of(modules.get(0).pom().path()), ordinary);
        List<String> entries = new ArrayList<>();
        for (PomFile pom : poms.values()) {
            for (Profile profile : pom.model().getProfiles()) {
                if (!isActive(profile)) {
                    add(pom, profile.getModules(), entries);
                }
            }
        }
        spread(entries, chosen);
    }

    boolean holds(String pom) {
        return chosen.contains(pom) && !ordinary.contains(pom);
    }

    private void spread(List<String> starts, Set<String> reached) {
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            PomFile pom = poms.get(path);
            if (pom != null && reached.add(path)) {
                List<String> next = new ArrayList<>();
                add(pom, pom.model().getModules(), next);
                for (Profile profile : pom.model().getProfiles()) {
                    if (isActive(profile)) {
                        add(pom, profile.getModules(), next);
                    }
                }
                open.addAll(next);
            }
        }
    }

    private static boolean isActive(Profile profile) {
        return profile.getActivation() != null && profile.getActivation().isActiveByDefault();
    }

    private void add(PomFile pom, List<String> names, List<String> paths) {
        for (String name : names) {
            Optional<String> path = SourceTree.relative(pom.path(), "./" + name.replace('\\', '/'));
            if (path.isPresent()) {
                paths.add(poms.containsKey(path.get()) ? path.get() : SourceTree.join(path.get(), "pom.xml"));
            }
        }
    }
}
