package org.openbydefault.rules.openness;

import java.util.List;
import org.openbydefault.rule.Options;

/** The files and folders that the user looked at and accepts. */
final class AllowedPaths {

    /** The option that names them. */
    static final String OPTION = "allow";

    /** What it does. */
    static final String DESCRIPTION = "files and folders that were looked at and are accepted, comma-separated";

    private final List<String> paths;

    AllowedPaths(Options options) {
        paths = options.list(OPTION);
    }

    boolean contains(String path) {
        for (String allowed : paths) {
            String folder = allowed.endsWith("/") ? allowed : allowed + "/";
            if (path.equals(allowed) || path.startsWith(folder)) {
                return true;
            }
        }
        return false;
    }
}
