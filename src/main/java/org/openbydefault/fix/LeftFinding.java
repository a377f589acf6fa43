package org.openbydefault.fix;

import org.openbydefault.project.Location;

/**
 * A finding that is left for a person.
 *
 * @param rule id of the rule
 * @param why why nothing can be changed here, as a clause
 */
public record LeftFinding(String rule, Location location, String why) {}
