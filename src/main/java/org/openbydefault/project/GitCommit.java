package org.openbydefault.project;

import java.time.LocalDate;
import org.openbydefault.api.Internal;

/**
 * A commit of the repository.
 *
 * @param id all digits of its name
 * @param date the day on which it was committed, where the committer was
 */
@Internal
public record GitCommit(String id, LocalDate date) {

    private static final int SHORT = 7;

    /** The first digits of its id, as Git shows them to people. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
