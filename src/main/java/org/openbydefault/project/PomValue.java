package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * A value of the effective POM and where it comes from.
 *
 * @param text interpolated value, white space trimmed
 * @param location the element in a POM of this repository; for a foreign value the {@code <parent>} that brings it
 * @param foreignModel {@code groupId:artifactId:version} of the parent outside this repository that supplies the
 *     value, empty when a POM of this repository does
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record PomValue(String text, Location location, Optional<String> foreignModel) {

    /** A value that a POM of this repository supplies. */
    public static PomValue own(String text, Location location) {
        return new PomValue(text, location, Optional.empty());
    }

    /** Whether a POM of this repository supplies it. */
    public boolean isOwn() {
        return foreignModel.isEmpty();
    }

    /** Whether a POM of this repository supplies it, and not as an empty element. */
    public boolean isStated() {
        return isOwn() && !text.isEmpty();
    }

    /** Whether all {@code ${…}} in it could be replaced. */
    public boolean isResolved() {
        return !text.contains("${");
    }
}
