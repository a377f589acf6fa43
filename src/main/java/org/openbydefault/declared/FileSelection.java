package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Project;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.text.PathGlob;

/**
 * Files of a repository.
 *
 * @param globs of which a file matches one
 * @param except of which it matches none
 */
record FileSelection(List<PathGlob> globs, List<PathGlob> except) {

    /** The tracked files that are meant, in their order. */
    List<String> in(Project project) {
        RepositoryPaths paths = project.files().paths();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            if (matches(path)) {
                found.add(path);
            }
        }
        return found;
    }

    boolean matches(String path) {
        return anyMatches(globs, path) && !anyMatches(except, path);
    }

    /** The patterns for people. */
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (PathGlob glob : globs) {
            shown.add(glob.text());
        }
        return shown;
    }

    private static boolean anyMatches(List<PathGlob> globs, String path) {
        for (PathGlob glob : globs) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
