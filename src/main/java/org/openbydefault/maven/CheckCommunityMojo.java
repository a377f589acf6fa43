package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.rule.Family;

/** Checks the rules about what contributors and adopters may expect. */
@Mojo(
        name = "check-community",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckCommunityMojo extends AbstractCheckMojo {

    @Override
    Optional<Family> family() {
        return Optional.of(Family.COMMUNITY);
    }
}
