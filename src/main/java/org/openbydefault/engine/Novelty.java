package org.openbydefault.engine;

/** Whether a finding was there before. */
public enum Novelty {
    /** Nobody asked. */
    UNCOMPARED,
    NEW,
    EXISTING
}
