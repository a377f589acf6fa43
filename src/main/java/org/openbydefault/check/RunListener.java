package org.openbydefault.check;

import java.util.Optional;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.Progress;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.rule.Family;

/** Is told how far the check of a repository is. */
public interface RunListener extends Progress {

    /**
     * The rules are about to run.
     *
     * @param coordinates those of its POM, where it has one
     * @param family the only family that is checked; empty for all
     */
    void starts(Optional<String> coordinates, DetectedKind kind, Configuration configuration, Optional<Family> family);
}
