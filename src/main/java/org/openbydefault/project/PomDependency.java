package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * A dependency as a POM of this repository declares it.
 *
 * @param scope as declared, {@code compile} where the POM leaves it out
 * @param systemPath where a dependency of scope {@code system} lies; expressions for folders of the build and of Java
 *     are left in it
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ, stability = PublicApi.Stability.EVOLVING)
public record PomDependency(
        String groupId, String artifactId, String scope, Optional<String> systemPath, Location location) {}
