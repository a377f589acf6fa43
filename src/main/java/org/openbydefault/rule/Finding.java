package org.openbydefault.rule;

import org.openbydefault.project.Location;

/**
 * One place that is wrong.
 *
 * @param location a file that exists, and the line where there is one
 * @param message what is wrong, what was looked for and where, the nearest miss; without final full stop
 * @param fix what to do next, ready to be pasted where that is possible
 */
public record Finding(Location location, String message, String fix) {}
