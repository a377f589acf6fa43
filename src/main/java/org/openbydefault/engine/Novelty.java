package org.openbydefault.engine;

import java.util.Optional;

/** Whether a finding was there before. */
public enum Novelty {
    /** Nobody asked. */
    UNCOMPARED,
    NEW,
    EXISTING;

    /** The word in reports; empty where nobody asked. */
    Optional<String> word() {
        return this == UNCOMPARED ? Optional.empty() : Optional.of(this == NEW ? "new" : "existing");
    }
}
