package org.openbydefault.documentation;

import org.openbydefault.project.Location;

/**
 * A place where documentation sends its reader to something that outsiders cannot open.
 *
 * @param subject the host that it leads to, or {@code closed-door} for a sentence
 * @param reason what the place does, a clause without final full stop
 */
public record ClosedDoor(Location location, String subject, String reason) {}
