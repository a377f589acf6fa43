package org.openbydefault.documentation;

import java.util.List;
import java.util.Optional;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TrackedState;
import org.openbydefault.topic.Topic;

/** Finds a document that lies where forges look, but that Git does not know. */
final class UntrackedDocument {

    private static final List<String> FOLDERS = List.of("", ".github", "docs", "doc", ".gitlab", ".gitea", ".forgejo");

    private UntrackedDocument() {}

    static Optional<String> about(Topic topic, SourceTree files) {
        if (!files.knowsWhatIsTracked()) {
            return Optional.empty();
        }
        for (String folder : FOLDERS) {
            for (String name : files.childrenOnDisk(folder)) {
                String path = SourceTree.join(folder, name);
                if (!name.endsWith("/")
                        && DocumentPaths.isDocument(path)
                        && topic.matchesName(name)
                        && files.state(path) == TrackedState.UNTRACKED) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }
}
