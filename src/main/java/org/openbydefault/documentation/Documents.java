package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.topic.NameWords;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** The documents of a repository that may be evidence, looked for once per run. */
public final class Documents {

    private final List<String> paths;
    private final List<String> inDocumentation;
    private final List<NameWords> names = new ArrayList<>();
    private final List<NamedDocument> all = new ArrayList<>();
    private final Map<String, Boolean> folderIsAside = new HashMap<>();
    private final Topic record = Topics.named("record");
    private final Topic development = Topics.named("development");

    private Documents(Project project) {
        this.paths = DocumentPaths.all(project.files().paths());
        Set<String> sorted = new TreeSet<>();
        for (String path : paths) {
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

    /** All of them, unsorted. */
    List<NamedDocument> all() {
        if (all.isEmpty()) {
            for (String path : paths) {
                all.add(document(path));
            }
        }
        return all;
    }

    private NamedDocument document(String path) {
        NameWords words = NameWords.of(SourceTree.name(path));
        return new NamedDocument(
                path,
                words,
                DocumentPaths.isFrontPage(path),
                ForgePlaces.isWhereForgesLook(path),
                DocumentPaths.isInDocumentationFolder(path),
                isAside(SourceTree.parent(path)) || development.matches(words),
                record.matches(words));
    }

    /** Whether a folder of the path holds records or texts for developers. */
    private boolean isAside(String folder) {
        if (folder.isEmpty()) {
            return false;
        }
        Boolean known = folderIsAside.get(folder);
        if (known == null) {
            String name = SourceTree.name(folder);
            NameWords words = NameWords.of(name);
            known = record.matches(words)
                    || development.matches(words)
                    || name.equals("dev")
                    || isAside(SourceTree.parent(folder));
            folderIsAside.put(folder, known);
        }
        return known;
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
