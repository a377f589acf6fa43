package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.topic.NameWords;
import org.openbydefault.topic.Topic;

/** The documents of a repository that may be evidence, looked for once per run. */
public final class Documents {

    private final List<String> all;
    private final List<String> inDocumentation;
    private final List<NameWords> names = new ArrayList<>();

    private Documents(Project project) {
        this.all = DocumentPaths.all(project.files().paths());
        Set<String> sorted = new TreeSet<>();
        for (String path : all) {
            if (DocumentPaths.isInDocumentationFolder(path)) {
                sorted.add(path);
            }
        }
        this.inDocumentation = SourceTree.topFirst(sorted);
        for (String path : inDocumentation) {
            names.add(NameWords.of(subject(path)));
        }
    }

    public static Documents of(Project project) {
        Optional<Documents> kept = PluginAccess.remembered(project, Documents.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new Documents(project));
    }

    /** Their paths, unsorted. */
    List<String> all() {
        return all;
    }

    /** Those in documentation folders at any depth whose names speak of a topic, the ones nearest to the top first. */
    public List<String> named(Topic topic) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (topic.matches(names.get(i))) {
                found.add(inDocumentation.get(i));
            }
        }
        return found;
    }

    /** An index is named by its folder. */
    private static String subject(String path) {
        boolean isIndex =
                DocumentPaths.isFrontPage(path) && !SourceTree.parent(path).isEmpty();
        return SourceTree.name(isIndex ? SourceTree.parent(path) : path);
    }
}
