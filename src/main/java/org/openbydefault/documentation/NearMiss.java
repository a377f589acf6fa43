package org.openbydefault.documentation;

import org.openbydefault.project.Location;

/**
 * Something that comes near to evidence.
 *
 * @param reason why it does not count, a clause without final full stop
 */
public record NearMiss(Location location, String reason) {

    /** For the end of a message: {@code README.md:12 has no text}. */
    @Override
    public String toString() {
        return location + " " + reason;
    }
}
