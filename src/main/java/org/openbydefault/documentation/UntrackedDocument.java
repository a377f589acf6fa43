package org.openbydefault.documentation;

import java.util.Locale;
import java.util.Optional;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.UntrackedFiles;
import org.openbydefault.topic.Topic;

/** Finds a document whose name, or whose folder's name, is about a topic, but that Git does not know. */
final class UntrackedDocument {

    /** Where forges keep the forms and templates of tickets and changes. */
    private static final String TEMPLATES = "_template/";

    private UntrackedDocument() {}

    static Optional<String> about(Topic topic, Project project) {
        for (String path : UntrackedFiles.of(project)) {
            boolean readable = DocumentPaths.isDocument(path) || isTemplate(path);
            if (readable && !ProductPaths.isProbablyForTests(path) && isAbout(topic, path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean isTemplate(String path) {
        return path.toLowerCase(Locale.ROOT).contains(TEMPLATES);
    }

    private static boolean isAbout(Topic topic, String path) {
        String folder = SourceTree.name(SourceTree.parent(path));
        return topic.matchesName(SourceTree.name(path)) || (!folder.isEmpty() && topic.matchesName(folder));
    }
}
