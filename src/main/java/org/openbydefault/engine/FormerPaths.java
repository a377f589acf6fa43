package org.openbydefault.engine;

import java.util.List;

/** Where a file was before. */
interface FormerPaths {

    /** The paths at which a finding of that file may have been known, the likeliest first; its own among them. */
    List<String> of(String path);
}
