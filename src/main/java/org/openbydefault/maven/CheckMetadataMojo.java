package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.rule.Family;

/** Checks the rules about the POM's public metadata. */
@Mojo(
        name = "check-metadata",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckMetadataMojo extends AbstractCheckMojo {

    @Override
    Optional<Family> family() {
        return Optional.of(Family.METADATA);
    }
}
