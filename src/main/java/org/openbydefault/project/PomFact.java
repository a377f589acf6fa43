package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** What is known of the POM of the build root: there is none, there is one that cannot be read, or it was read. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class PomFact {

    private final Optional<Pom> pom;
    private final Optional<String> trouble;

    private PomFact(Optional<Pom> pom, Optional<String> trouble) {
        this.pom = pom;
        this.trouble = trouble;
    }

    /** There is no POM. */
    public static PomFact absent() {
        return new PomFact(Optional.empty(), Optional.empty());
    }

    /** There is a POM that cannot be read, with the reason as a clause without final full stop. */
    public static PomFact unreadable(String reason) {
        return new PomFact(Optional.empty(), Optional.of(reason));
    }

    public static PomFact of(Pom pom) {
        return new PomFact(Optional.of(pom), Optional.empty());
    }

    /** Whether there is no POM. */
    public boolean isAbsent() {
        return pom.isEmpty() && trouble.isEmpty();
    }

    /** The POM where it was read. */
    public Optional<Pom> value() {
        return pom;
    }

    /** Why the POM that is there cannot be read. */
    public Optional<String> trouble() {
        return trouble;
    }
}
