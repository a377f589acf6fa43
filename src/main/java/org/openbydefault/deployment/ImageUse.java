package org.openbydefault.deployment;

import org.openbydefault.project.Location;

/**
 * A place that takes a container image.
 *
 * @param reference the image as written there, known variables replaced
 * @param builtHere whether the same place says how to build it
 */
public record ImageUse(String reference, Location location, boolean builtHere) {}
