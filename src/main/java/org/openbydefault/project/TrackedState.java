package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/** Whether a path belongs to the repository. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum TrackedState {
    /** In the Git index, or in a checkout without Git simply there. */
    TRACKED,
    /** In the working tree, but not in the Git index. */
    UNTRACKED,
    /** Neither in the index nor in the working tree. */
    ABSENT,
    /** In the working tree; the Git index could not be read. */
    UNKNOWN
}
