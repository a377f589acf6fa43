package org.openbydefault.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.api.Internal;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;

/**
 * What the rules said that ran before this one. Rules run in the order of their ids, so a rule that builds on others has
 * an id behind theirs.
 */
@Internal
public final class EarlierVerdicts {

    private final Map<String, Verdict> verdicts = new HashMap<>();

    private EarlierVerdicts() {}

    /** Those of the run in which this project is checked. */
    public static EarlierVerdicts of(Project project) {
        Optional<EarlierVerdicts> kept = PluginAccess.remembered(project, EarlierVerdicts.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new EarlierVerdicts());
    }

    /** What that rule said; empty where it did not run, or not yet. */
    public Optional<Verdict> of(String rule) {
        return Optional.ofNullable(verdicts.get(rule));
    }

    /** Keeps what a rule said for those that come after it. */
    public void add(String rule, Verdict verdict) {
        verdicts.put(rule, verdict);
    }
}
