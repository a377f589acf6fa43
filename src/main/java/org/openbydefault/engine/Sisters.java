package org.openbydefault.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;

/** Checkouts of other repositories of the same offering, which lie beside this one. Each is opened once for a run. */
public final class Sisters {

    private final Checkouts checkouts;
    private final Map<String, Optional<Project>> opened = new HashMap<>();

    private Sisters(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    /** Opens checkouts. */
    @FunctionalInterface
    public interface Checkouts {

        /** The one at that path, relative to the top of the repository; empty where there is none. */
        Optional<Project> at(String path);
    }

    /** Whether a configured place lies in a checkout beside the repository. */
    public static boolean isBeside(String place) {
        return place.startsWith("../");
    }

    /** Tells where the sisters of that repository are opened. */
    public static void of(Project project, Checkouts checkouts) {
        PluginAccess.remember(project, new Sisters(checkouts));
    }

    static Optional<Project> at(Project project, String path) {
        Optional<Sisters> sisters = PluginAccess.remembered(project, Sisters.class);
        return sisters.isPresent() ? sisters.get().open(path) : Optional.empty();
    }

    private Optional<Project> open(String path) {
        Optional<Project> known = opened.get(path);
        if (known == null) {
            known = checkouts.at(path);
            opened.put(path, known);
        }
        return known;
    }
}
