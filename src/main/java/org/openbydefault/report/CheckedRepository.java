package org.openbydefault.report;

import java.util.Optional;

/**
 * One of many repositories, as a list names it.
 *
 * @param path where it lies, as it is written there
 * @param revision the revision that is to be judged; empty for the newest
 * @param address where others find it
 */
public record CheckedRepository(String path, Optional<String> revision, Optional<String> address) {

    /** The same with an address where the list has none. */
    public CheckedRepository at(Optional<String> known) {
        return address.isPresent() ? this : new CheckedRepository(path, revision, known);
    }
}
