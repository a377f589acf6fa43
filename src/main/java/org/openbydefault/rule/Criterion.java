package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;

/**
 * A criterion of a framework that a pass supports; it never proves compliance. {@link RuleInfo#supporting} makes one.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class Criterion {

    private final Framework framework;
    private final String id;

    Criterion(Framework framework, String id) {
        this.framework = framework;
        this.id = id;
    }

    /** The framework that has it. */
    public Framework framework() {
        return framework;
    }

    /** As the framework writes it, for example {@code OSPS-LE-03.01}. */
    public String id() {
        return id;
    }
}
