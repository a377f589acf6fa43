package org.openbydefault.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.api.Internal;

/**
 * The files of the working tree that Git does not know, down to a few levels: looked for only where something is missing, and
 * not in what builds and package managers leave behind, nor in other repositories that lie within.
 */
@Internal
public final class UntrackedFiles {

    private static final int DEEPEST = 4;
    private static final int MOST_FOLDERS = 200;
    private static final int MOST_FILES = 1000;
    private static final String GIT = ".git";
    private static final Set<String> LEFT_BEHIND = Set.of(
            "target", "build", "out", "dist", "bin", "obj", "node_modules", "venv", "vendor", "tmp", "temp", "logs");
    private static final Set<String> HIDDEN = Set.of(".github", ".gitlab", ".gitea", ".forgejo");

    private final SourceTree files;
    private final List<String> found = new ArrayList<>();

    private UntrackedFiles(SourceTree files) {
        this.files = files;
    }

    /** Those nearest to the top first; none where it is not known what is tracked. */
    public static List<String> of(Project project) {
        Optional<UntrackedFiles> kept = project.remembered(UntrackedFiles.class);
        return (kept.isPresent() ? kept.get() : project.remember(walk(project.files()))).found;
    }

    private static UntrackedFiles walk(SourceTree files) {
        UntrackedFiles untracked = new UntrackedFiles(files);
        if (files.knowsWhatIsTracked()) {
            List<String> folders = new ArrayList<>(List.of(""));
            for (int i = 0; i < folders.size() && i < MOST_FOLDERS; i++) {
                untracked.list(folders.get(i), folders);
            }
        }
        return untracked;
    }

    /** Adds the files of a folder, and its folders to those that are listed later. */
    private void list(String folder, List<String> folders) {
        List<String> children = files.childrenOnDisk(folder);
        if (!folder.isEmpty() && (children.contains(GIT) || children.contains(GIT + "/"))) {
            return;
        }
        for (String child : children) {
            if (child.endsWith("/")) {
                String name = child.substring(0, child.length() - 1);
                String path = SourceTree.join(folder, name);
                if (SourceTree.depth(path) < DEEPEST && isEntered(name)) {
                    folders.add(path);
                }
            } else if (found.size() < MOST_FILES && !files.paths().contains(SourceTree.join(folder, child))) {
                found.add(SourceTree.join(folder, child));
            }
        }
    }

    private static boolean isEntered(String name) {
        return name.startsWith(".") ? HIDDEN.contains(name) : !LEFT_BEHIND.contains(name);
    }
}
