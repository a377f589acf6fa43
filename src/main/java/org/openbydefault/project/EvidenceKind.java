package org.openbydefault.project;

import java.util.Locale;

/** By what a place speaks for an outcome, the strongest first. */
public enum EvidenceKind {
    /** The user named it. */
    CONFIGURED,
    /** A file or folder that is named for the matter. */
    NAME,
    /** A section whose heading speaks of the matter. */
    HEADING,
    /** A text that another document leads to, or a sentence of it. */
    DOCUMENT,
    /** Another repository of the same owner. */
    SISTER,
    /** A page elsewhere; nobody looked whether it answers. */
    LINK;

    /** As reports write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
