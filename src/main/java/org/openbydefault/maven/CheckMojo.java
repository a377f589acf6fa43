package org.openbydefault.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.rule.Family;

/** Checks the whole open-by-default promise: licence, community, operations, metadata and openness. */
@Mojo(
        name = CheckMojo.GOAL,
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresProject = false,
        threadSafe = true,
        configurator = ContextConfigurator.HINT)
public final class CheckMojo extends AbstractCheckMojo {

    static final String GOAL = "check";

    @Override
    Optional<Family> family() {
        return Optional.empty();
    }
}
