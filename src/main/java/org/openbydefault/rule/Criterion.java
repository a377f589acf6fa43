package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;

/**
 * A criterion of a framework that a pass supports; it never proves compliance. {@link RuleInfo#supporting} and
 * {@link RuleInfo#measuring} make one.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class Criterion {

    private final Framework framework;
    private final String id;
    private final Assurance assurance;

    Criterion(Framework framework, String id, Assurance assurance) {
        this.framework = framework;
        this.id = id;
        this.assurance = assurance;
    }

    /** The framework that has it. */
    public Framework framework() {
        return framework;
    }

    /** As the framework writes it, for example {@code OSPS-LE-03.01}. */
    public String id() {
        return id;
    }

    /** How far a pass speaks for it. */
    public Assurance assurance() {
        return assurance;
    }
}
