package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.text.PathGlob;

/** The documents by which the user widens a rule, named by patterns. */
final class IncludedDocuments {

    static final String OPTION = "include";
    static final String DESCRIPTION = "more documents to look into, patterns such as docs/**, comma-separated";

    private final Set<String> paths = new TreeSet<>();
    private final List<Finding> mistakes = new ArrayList<>();

    IncludedDocuments(Project project, Options options) {
        List<String> patterns = options.list(OPTION);
        List<String> documents = patterns.isEmpty()
                ? List.of()
                : DocumentPaths.all(project.files().paths());
        for (String pattern : patterns) {
            try {
                add(new PathGlob(pattern), documents, project);
            } catch (IllegalArgumentException malformed) {
                add(project, pattern, String.valueOf(malformed.getMessage()));
            }
        }
    }

    Set<String> paths() {
        return paths;
    }

    /** One for each pattern that names nothing. */
    List<Finding> mistakes() {
        return mistakes;
    }

    private void add(PathGlob glob, List<String> documents, Project project) {
        boolean matches = false;
        for (String path : documents) {
            if (glob.matches(path)) {
                matches = true;
                paths.add(path);
            }
        }
        if (!matches) {
            add(project, glob.text(), "'" + glob.text() + "' matches no document that Git tracks");
        }
    }

    private void add(Project project, String pattern, String what) {
        mistakes.add(Finding.of(
                project.fallbackLocation(),
                OPTION + " " + pattern,
                "Option " + OPTION + ": " + what,
                "Correct the pattern, or take it out"));
    }
}
