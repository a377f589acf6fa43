package org.openbydefault.deployment;

import org.openbydefault.project.Location;

/**
 * A place that takes a container image, or builds one from a remote context.
 *
 * @param reference the image as written there, known variables replaced; the address of a remote context
 * @param builtHere whether the same place says how to build it
 */
public record ImageUse(String reference, Location location, boolean builtHere) {

    private static final String SCHEME = "://";
    private static final String SCP = "git@";

    /** Whether a build context is elsewhere, as a repository or archive that the builder fetches. */
    static boolean isRemote(String context) {
        return context.contains(SCHEME) || context.startsWith(SCP);
    }

    /** Whether it is the address of a remote context and no image. */
    public boolean isContext() {
        return isRemote(reference);
    }
}
