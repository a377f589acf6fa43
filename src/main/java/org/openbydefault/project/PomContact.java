package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * A {@code <developer>} of the effective POM.
 *
 * @param foreignModel the parent outside this repository that supplies it
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record PomContact(
        Optional<String> name, Optional<String> email, Location location, Optional<String> foreignModel) {}
