package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * A {@code <license>} of the effective POM.
 *
 * @param name as declared
 * @param url as declared
 * @param location the element, or that of the {@code <parent>} that brings it
 * @param foreignModel the parent outside this repository that supplies it
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record PomLicense(
        Optional<String> name, Optional<String> url, Location location, Optional<String> foreignModel) {}
