package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** {@code <issueManagement>} or {@code <ciManagement>} of the effective POM. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record PomSystem(Location location, Optional<PomValue> system, Optional<PomValue> url) {}
