package org.openbydefault.project;

import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** What the Git repository says about itself. Read lazily, once. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public interface GitFacts {

    /** Whether the checkout belongs to a Git repository at all. */
    boolean isPresent();

    /** The remotes in the order of the configuration; empty without Git. */
    Fact<List<GitRemote>> remotes();

    /** All digits of the name of the commit that is checked out; empty before the first one. */
    default Fact<Optional<String>> head() {
        return Fact.known(Optional.empty());
    }

    /** The submodules that the index holds a commit for, with what {@code .gitmodules} says of them. */
    Fact<List<GitSubmodule>> submodules();
}
