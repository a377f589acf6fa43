package org.openbydefault.rule;

import java.util.Objects;
import org.openbydefault.project.Location;

/**
 * One place that is wrong.
 *
 * @param location a file that exists, and the line where there is one
 * @param message what is wrong, what was looked for and where, the nearest miss; without final full stop
 * @param fix what to do next, ready to be pasted where that is possible
 */
public record Finding(Location location, String message, String fix) {

    /** @throws NullPointerException if a part is missing, as in a custom rule that was compiled without checks */
    public Finding {
        Objects.requireNonNull(location);
        Objects.requireNonNull(message);
        Objects.requireNonNull(fix);
    }
}
