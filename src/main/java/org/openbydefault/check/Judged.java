package org.openbydefault.check;

import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.Baseline;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.Project;

/**
 * What was judged and how, to judge an earlier state in the same way.
 *
 * @param repository where states of the repository come from
 * @param crashes is told of what breaks down
 * @param baseline the findings that the repository lives with; empty where it has no such file
 */
record Judged(
        Project project,
        List<RuleSetting> rules,
        CheckedProject repository,
        Crashes crashes,
        Optional<Baseline> baseline) {}
