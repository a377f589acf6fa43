package org.openbydefault.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds repositories by any of their addresses, whatever the transport. */
public final class RepositoryIndex {

    private final Map<RepositoryIdentity, Integer> positions = new HashMap<>();

    /** Adds a repository; of several with one address the first counts. */
    public void add(String address, int position) {
        Optional<RepositoryIdentity> identity = ScmUrl.parse(address).identity();
        if (identity.isPresent()) {
            positions.putIfAbsent(identity.get(), position);
        }
    }

    /** The position of the repository that an address names, or something in it. */
    public Optional<Integer> find(ScmUrl address) {
        return address.identity().map(positions::get);
    }
}
