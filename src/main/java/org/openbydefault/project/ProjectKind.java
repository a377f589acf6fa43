package org.openbydefault.project;

import java.util.Locale;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** What a repository is for. Decides which rules apply. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum ProjectKind {
    /** Runs somewhere for somebody: it must be deployed and operated. */
    SERVICE,
    /** Is used by other software. */
    LIBRARY,
    /** Extends a build tool. */
    PLUGIN,
    /** Shows how something is done. */
    SAMPLE,
    /** Deploys and operates something else. */
    INFRASTRUCTURE,
    /** Is read by people. */
    DOCUMENTATION,
    /** Runs on the devices of those who use it: nobody operates it for them. */
    APPLICATION;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The word for this kind in configuration and reports. */
    public String id() {
        return id;
    }

    /** The word with its article, as in {@code an application}. */
    public String title() {
        boolean isCountable = this != INFRASTRUCTURE && this != DOCUMENTATION;
        String article = this == APPLICATION ? "an " : "a ";
        return isCountable ? article + id : id;
    }

    /** The kind with that word, in any letter case. */
    public static Optional<ProjectKind> of(String word) {
        for (ProjectKind kind : values()) {
            if (kind.id.equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody has to deploy and operate it. */
    public boolean isOperated() {
        return this == SERVICE || this == INFRASTRUCTURE;
    }
}
