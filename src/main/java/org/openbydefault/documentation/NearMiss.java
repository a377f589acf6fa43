package org.openbydefault.documentation;

import org.openbydefault.project.Location;

/**
 * Something that comes near to evidence.
 *
 * @param reason why it does not count, a clause without final full stop
 * @param isToBeCompleted whether it is the file that is looked for, with too little in it
 */
public record NearMiss(Location location, String reason, boolean isToBeCompleted) {

    /** Something else than the file that is looked for. */
    public NearMiss(Location location, String reason) {
        this(location, reason, false);
    }

    /** The file that is looked for, with too little in it. */
    public static NearMiss ofFile(Location location, String reason) {
        return new NearMiss(location, reason, true);
    }

    /** For the end of a message: {@code README.md:12 has no text}. */
    @Override
    public String toString() {
        return location + " " + reason;
    }
}
