package org.openbydefault.project;

import java.util.Optional;

/**
 * A {@code <developer>} of the effective POM.
 *
 * @param foreignModel the parent outside this repository that supplies it
 */
public record PomContact(
        Optional<String> name, Optional<String> email, Location location, Optional<String> foreignModel) {}
