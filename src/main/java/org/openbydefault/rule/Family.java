package org.openbydefault.rule;

import java.util.Locale;
import org.openbydefault.api.PublicApi;

/** The rules that belong together; each family has a goal of its own. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum Family {
    LICENSE,
    COMMUNITY,
    OPERATIONS,
    METADATA,
    OPENNESS;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The word in reports and goal names. */
    public String id() {
        return id;
    }
}
