package org.openbydefault.git;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.openbydefault.git.CommitTree.Kind;
import org.openbydefault.project.SourceTree;

/** Follows paths through the symbolic links of a commit, as a file system would. */
final class LinkResolver {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final CommitTree tree;

    LinkResolver(CommitTree tree) {
        this.tree = tree;
    }

    /** Where a path leads to. */
    enum Place {
        FILE,
        FOLDER,
        /** Out of the repository; its own {@code .git} counts as outside. */
        OUTSIDE,
        NOWHERE
    }

    /** @param path the path without links; for a file or folder only */
    record Target(Place place, String path) {

        private static final Target OUTSIDE = new Target(Place.OUTSIDE, "");
        private static final Target NOWHERE = new Target(Place.NOWHERE, "");
    }

    Target follow(String path) {
        Deque<String> open = new ArrayDeque<>();
        push(path, open);
        String at = "";
        Place place = Place.FOLDER;
        int links = 0;
        while (!open.isEmpty()) {
            String segment = open.removeFirst();
            if (segment.isEmpty() || segment.equals(".")) {
                continue;
            }
            if (place != Place.FOLDER) {
                return Target.NOWHERE;
            }
            if (segment.equals("..")) {
                if (at.isEmpty()) {
                    return Target.OUTSIDE;
                }
                at = SourceTree.parent(at);
                continue;
            }
            String next = SourceTree.join(at, segment);
            Optional<Kind> kind = tree.kind(next);
            if (kind.equals(Optional.of(Kind.LINK))) {
                Optional<String> written = tree.linkTarget(next);
                if (written.isEmpty() || ++links > MOST_LINKS) {
                    return Target.NOWHERE;
                }
                if (written.get().startsWith("/")) {
                    return Target.OUTSIDE;
                }
                push(written.get(), open);
            } else if (segment.equals(".git")) {
                return Target.OUTSIDE;
            } else if (kind.equals(Optional.of(Kind.FILE))) {
                at = next;
                place = Place.FILE;
            } else if (kind.isPresent() || tree.paths().containsFolder(next)) {
                at = next;
            } else {
                return Target.NOWHERE;
            }
        }
        return new Target(place, at);
    }

    private static void push(String path, Deque<String> open) {
        String[] segments = path.split("/", -1);
        for (int i = segments.length - 1; i >= 0; i--) {
            open.addFirst(segments[i]);
        }
    }
}
