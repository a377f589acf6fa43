package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.rule.Family;

/** Checks the rules about what outsiders can reach. */
@Mojo(
        name = "check-openness",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckOpennessMojo extends AbstractCheckMojo {

    @Override
    Optional<Family> family() {
        return Optional.of(Family.OPENNESS);
    }
}
