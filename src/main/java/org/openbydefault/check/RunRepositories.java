package org.openbydefault.check;

import java.nio.file.Path;
import java.util.Optional;

/** The repositories of a run over many, by their addresses. */
@FunctionalInterface
public interface RunRepositories {

    /** The repository as a whole that an address names; empty for one that the run does not have, or a page of one. */
    Optional<RunRepository> at(String address);

    /**
     * A repository of the run.
     *
     * @param revision what is judged of it; empty for the newest commit
     */
    record RunRepository(Path folder, Optional<String> revision) {}
}
