package org.openbydefault.project;

import java.util.Optional;

/** {@code <issueManagement>} or {@code <ciManagement>} of the effective POM. */
public record PomSystem(Location location, Optional<PomValue> system, Optional<PomValue> url) {}
