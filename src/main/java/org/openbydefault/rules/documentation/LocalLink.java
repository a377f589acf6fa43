package org.openbydefault.rules.documentation;

import java.util.Locale;
import java.util.Optional;
import org.openbydefault.project.Link;
import org.openbydefault.project.SourceTree;

/** A link to another file of the repository. */
final class LocalLink {

    private LocalLink() {}

    /** The file or folder of the repository that a link leads to. */
    static Optional<String> target(String fromFile, Link link, SourceTree files) {
        Optional<String> path = path(fromFile, link);
        return path.isPresent() && files.exists(path.get()) ? path : Optional.empty();
    }

    /** A file of the same name, in another letter case or with another extension, as a broken link's target. */
    static Optional<String> nearest(String fromFile, Link link, SourceTree files) {
        Optional<String> path = path(fromFile, link);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String folder = SourceTree.parent(path.get());
        String wanted = stem(SourceTree.name(path.get()));
        for (String name : files.children(folder)) {
            if (stem(name).equals(wanted)) {
                return Optional.of(SourceTree.join(folder, name));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> path(String fromFile, Link link) {
        String path = LinkTarget.of(link.target()).path();
        return path.isEmpty() ? Optional.empty() : SourceTree.relative(fromFile, path);
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return dot <= 0 ? lower : lower.substring(0, dot);
    }
}
