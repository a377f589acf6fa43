package org.openbydefault.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.api.Internal;

/**
 * Other repositories of the same offering: checkouts beside this one, and those of the same run over many. Each is opened
 * once for a run.
 */
@Internal
public final class Sisters {

    private final Checkouts checkouts;
    private final Map<String, Optional<Sister>> opened = new HashMap<>();

    private Sisters(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    /** Opens other repositories. */
    @FunctionalInterface
    public interface Checkouts {

        /**
         * The repository at that place.
         *
         * @param place a path relative to the top of the repository, or an address
         * @return empty where none is at hand
         */
        Optional<Project> at(String place);
    }

    /** Whether a configured place lies in a checkout beside the repository. */
    public static boolean isBeside(String place) {
        return place.startsWith("../");
    }

    /** Tells where the sisters of that repository are opened. */
    public static void of(Project project, Checkouts checkouts) {
        project.remember(new Sisters(checkouts));
    }

    /**
     * The sister at that place.
     *
     * @param place as a user configures it
     * @return empty where none is at hand
     */
    public static Optional<Sister> at(Project project, String place) {
        Optional<Sisters> sisters = project.remembered(Sisters.class);
        return sisters.isPresent() ? sisters.get().open(place) : Optional.empty();
    }

    private Optional<Sister> open(String place) {
        Optional<Sister> known = opened.get(place);
        if (known == null) {
            Optional<Project> project = checkouts.at(place);
            known = project.isPresent() ? Optional.of(new Sister(place, project.get())) : Optional.empty();
            opened.put(place, known);
        }
        return known;
    }
}
