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
    private final boolean[] met;

    AllowedPaths(Options options) {
        paths = options.list(OPTION);
        met = new boolean[paths.size()];
    }

    boolean contains(String path) {
        for (int i = 0; i < met.length; i++) {
            String allowed = paths.get(i);
            String folder = allowed.endsWith("/") ? allowed : allowed + "/";
            if (path.equals(allowed) || path.startsWith(folder)) {
                met[i] = true;
                return true;
            }
        }
        return false;
    }

    /** The entries that allowed nothing of what was asked for, as the end of a message. */
    String stale() {
        StringBuilder names = new StringBuilder();
        int count = 0;
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                names.append(count++ == 0 ? "" : ", ").append(paths.get(i));
            }
        }
        return count == 0 ? "" : "; allow names " + names + ", where nothing is to be allowed: take it out";
    }
}
