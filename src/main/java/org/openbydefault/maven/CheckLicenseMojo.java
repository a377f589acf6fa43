package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.rule.Family;

/** Checks the rules about the licence. */
@Mojo(
        name = "check-license",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckLicenseMojo extends AbstractCheckMojo {

    @Override
    Optional<Family> family() {
        return Optional.of(Family.LICENSE);
    }
}
