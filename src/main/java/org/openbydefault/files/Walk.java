package org.openbydefault.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.SourceTree;

/** Walks over a working tree level by level, each folder in the order of its names, within bounds. */
final class Walk {

    /** What tools write or download, and what other version control systems keep. */
    private static final Set<String> LEFT_OUT = Set.of(
            ".bzr/",
            ".cache/",
            ".git/",
            ".gradle/",
            ".hg/",
            ".idea/",
            ".m2/",
            ".metadata/",
            ".settings/",
            ".svn/",
            ".terraform/",
            ".tox/",
            ".venv/",
            ".vscode/",
            "build/",
            "node_modules/",
            "target/");

    private final WorkingTree tree;
    private final int limit;
    private final List<String> files = new ArrayList<>();
    private final Deque<String> folders = new ArrayDeque<>();
    private int seen;
    private boolean complete = true;

    /** @param limit how many names it looks at */
    Walk(WorkingTree tree, int limit) {
        this.tree = tree;
        this.limit = limit;
    }

    FileListing listing() {
        visit("", tree.entries(""));
        while (!folders.isEmpty() && seen <= limit) {
            String folder = folders.remove();
            List<String> names = tree.entries(folder);
            if (!isRepository(names)) {
                visit(folder, names);
            }
        }
        return new FileListing(PluginAccess.paths(files), complete);
    }

    private void visit(String folder, List<String> names) {
        for (String name : names) {
            if (++seen > limit) {
                complete = false;
                return;
            }
            if (!name.endsWith("/")) {
                addFile(folder, name);
            } else if (!LEFT_OUT.contains(name)) {
                addFolder(SourceTree.join(folder, name.substring(0, name.length() - 1)));
            }
        }
    }

    private void addFile(String folder, String name) {
        if (!name.equals(".git")) {
            files.add(SourceTree.join(folder, name));
        }
    }

    private void addFolder(String folder) {
        if (SourceTree.depth(folder) < WorkingTree.DEPTH_LIMIT) {
            folders.add(folder);
        } else {
            complete = false;
        }
    }

    private static boolean isRepository(List<String> names) {
        return names.contains(".git") || names.contains(".git/");
    }
}
