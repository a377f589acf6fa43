package org.openbydefault.rules.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rules.topic.Topic;

/** The documents that a forge shows to its visitors, in the order in which it looks for them. */
public final class CommunityDocuments {

    /** Folders in which forges look, the repository root being the empty string. */
    public static final List<String> FOLDERS =
            List.of(".github", "", "docs", ".gitlab", ".gitea", ".forgejo", "doc", "documentation");

    private CommunityDocuments() {}

    /** The documents in those folders whose names speak of a topic. */
    public static List<String> named(Topic topic, SourceTree files) {
        List<String> found = new ArrayList<>();
        for (String folder : folders(files)) {
            for (String name : files.children(folder)) {
                String path = SourceTree.join(folder, name);
                if (!name.endsWith("/")
                        && DocumentPaths.isDocument(path)
                        && topic.matchesName(name)
                        && DocumentPaths.isEvidence(path, files.paths())) {
                    found.add(path);
                } else if (name.endsWith("/") && topic.matchesName(name.substring(0, name.length() - 1))) {
                    addFrontPage(path.substring(0, path.length() - 1), files, found);
                }
            }
        }
        return found;
    }

    /** README and CONTRIBUTING, where they lie. */
    public static List<String> frontPages(SourceTree files) {
        return called(files, "readme", "contributing");
    }

    /** The documents in those folders whose names begin so, in lower case. */
    public static List<String> called(SourceTree files, String... beginnings) {
        List<String> found = new ArrayList<>();
        for (String folder : folders(files)) {
            for (String name : files.children(folder)) {
                String path = SourceTree.join(folder, name);
                if (!name.endsWith("/")
                        && beginsWithAny(name.toLowerCase(Locale.ROOT), beginnings)
                        && DocumentPaths.isDocument(path)
                        && DocumentPaths.isEvidence(path, files.paths())) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    private static boolean beginsWithAny(String name, String... beginnings) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static void addFrontPage(String folder, SourceTree files, List<String> found) {
        for (String name : files.children(folder)) {
            if (DocumentPaths.isFrontPage(name) || name.toLowerCase(Locale.ROOT).startsWith("contributing.")) {
                found.add(SourceTree.join(folder, name));
            }
        }
    }

    /** Those of the folders that exist, in their own letter case. */
    private static List<String> folders(SourceTree files) {
        List<String> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (folder.isEmpty()) {
                found.add("");
            } else {
                found.addAll(files.folders("", folder));
            }
        }
        return found;
    }
}
