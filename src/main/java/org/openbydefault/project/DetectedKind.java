package org.openbydefault.project;

import java.util.Collections;
import java.util.List;
import org.openbydefault.api.PublicApi;

/**
 * What a repository is for, and the places that say so.
 *
 * @param reason why, as a clause without final full stop
 * @param evidence at most five places, empty when the kind is configured or nothing speaks for another one
 * @param close at most three places that came close to make another kind of it
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record DetectedKind(ProjectKind kind, String reason, List<Evidence> evidence, List<Evidence> close) {

    public DetectedKind {
        evidence = Collections.unmodifiableList(evidence);
        close = Collections.unmodifiableList(close);
    }

    /** A kind that nobody detected, with the reason as a clause without final full stop. */
    public static DetectedKind given(ProjectKind kind, String reason) {
        return new DetectedKind(kind, reason, List.of(), List.of());
    }
}
