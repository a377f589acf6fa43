package org.openbydefault.project;

import java.util.Collections;
import java.util.List;

/**
 * What a repository is for, and the places that say so.
 *
 * @param evidence at most five places, empty when the kind is configured or nothing speaks for another one
 */
public record DetectedKind(ProjectKind kind, List<Evidence> evidence) {

    public DetectedKind {
        evidence = Collections.unmodifiableList(evidence);
    }
}
