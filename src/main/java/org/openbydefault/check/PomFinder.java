package org.openbydefault.check;

import java.util.Optional;
import org.openbydefault.project.PomFact;

/** Finds the POM of a repository whose build does not run, and reads it. */
public interface PomFinder {

    /**
     * What was found.
     *
     * @param folder repository-relative folder of the POM; where none is known, the one that was searched from
     */
    record FoundPom(String folder, PomFact facts) {}

    /** @param path repository-relative path of the POM; empty to look for it */
    FoundPom find(Checkout checkout, Optional<String> path);
}
