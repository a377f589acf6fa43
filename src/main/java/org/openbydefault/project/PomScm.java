package org.openbydefault.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * The {@code <scm>} of the build root's effective POM.
 *
 * @param location the element, or that of the {@code <parent>} that brings it
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record PomScm(
        Location location,
        Optional<PomValue> url,
        Optional<PomValue> connection,
        Optional<PomValue> developerConnection) {

    /** Whether a POM of this repository supplies any of its values. */
    public boolean isOwn() {
        return isOwn(url) || isOwn(connection) || isOwn(developerConnection);
    }

    /** The values that a POM of this repository supplies, empty ones left out. */
    public List<PomValue> ownValues() {
        List<PomValue> own = new ArrayList<>();
        for (Optional<PomValue> value : List.of(url, connection, developerConnection)) {
            if (value.isPresent() && value.get().isStated()) {
                own.add(value.get());
            }
        }
        return own;
    }

    private static boolean isOwn(Optional<PomValue> value) {
        return value.isPresent() && value.get().isOwn();
    }
}
