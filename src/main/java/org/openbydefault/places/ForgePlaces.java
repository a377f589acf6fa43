package org.openbydefault.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.SourceTree;

/** Where forges look for what they show: documents of the community, the README, forms for issues. */
public final class ForgePlaces {

    private ForgePlaces() {}

    /** The folders that exist, in the order in which forges look, in their own letter case; {@code ""} is the root. */
    public static List<String> folders(SourceTree files) {
        List<String> found = new ArrayList<>();
        for (String folder : PlaceNames.COMMUNITY) {
            if (folder.isEmpty()) {
                found.add("");
            } else {
                found.addAll(files.folders("", folder));
            }
        }
        return found;
    }

    /** The README that a forge shows on the repository's page, that at the root first. */
    public static Optional<String> readme(SourceTree files) {
        Optional<String> found = files.readme("");
        for (String folder : folders(files)) {
            if (found.isEmpty() && !PlaceNames.COMMUNITY_WITHOUT_README.contains(folder.toLowerCase(Locale.ROOT))) {
                found = files.readme(folder);
            }
        }
        return found;
    }

    /** The forms for issues, and the files in folders of such forms. */
    public static List<String> issueTemplates(SourceTree files) {
        List<String> found = new ArrayList<>();
        for (String folder : folders(files)) {
            for (String name : files.children(folder)) {
                if (isCalled(PlaceNames.ISSUE_TEMPLATES, name)) {
                    addFiles(files, SourceTree.join(folder, name), found);
                }
            }
        }
        return found;
    }

    /** Whether the file lies where a forge looks for documents of the community: root, .github, docs and the like. */
    public static boolean isWhereForgesLook(String path) {
        String folder = SourceTree.parent(path).toLowerCase(Locale.ROOT);
        return folder.isEmpty() || PlaceNames.FORGES.contains(folder) || DocumentPaths.isDocumentationFolder(folder);
    }

    /** Whether the path is one of a form that a forge shows to whoever opens an issue or a pull request. */
    static boolean isTemplate(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return containsOneOf(PlaceNames.ISSUE_TEMPLATES, lower) || containsOneOf(PlaceNames.CHANGE_TEMPLATES, lower);
    }

    private static void addFiles(SourceTree files, String path, List<String> found) {
        if (!path.endsWith("/")) {
            found.add(path);
            return;
        }
        String folder = path.substring(0, path.length() - 1);
        for (String name : files.children(folder)) {
            if (!name.endsWith("/")) {
                found.add(SourceTree.join(folder, name));
            }
        }
    }

    private static boolean isCalled(Set<String> stems, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int end = lower.endsWith("/") ? lower.length() - 1 : lower.indexOf('.');
        return stems.contains(end < 0 ? lower : lower.substring(0, end));
    }

    private static boolean containsOneOf(Set<String> stems, String path) {
        for (String stem : stems) {
            if (path.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
