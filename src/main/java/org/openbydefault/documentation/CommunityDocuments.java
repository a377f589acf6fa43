package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.topic.NameWords;
import org.openbydefault.topic.Topic;

/**
 * The documents that a forge shows to its visitors, in the order in which it looks for them. What lies in its folders is
 * listed once per run.
 */
public final class CommunityDocuments {

    private final SourceTree files;
    private final List<Entry> entries = new ArrayList<>();

    private CommunityDocuments(Project project) {
        this.files = project.files();
        for (String folder : ForgePlaces.folders(files)) {
            for (String name : files.children(folder)) {
                addEntry(SourceTree.join(folder, name));
            }
        }
    }

    public static CommunityDocuments of(Project project) {
        Optional<CommunityDocuments> kept = PluginAccess.remembered(project, CommunityDocuments.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new CommunityDocuments(project));
    }

    /** The documents whose names speak of a topic, and the front pages of folders whose names do. */
    public List<String> named(Topic topic) {
        List<String> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (topic.matches(entry.words)) {
                if (entry.isFolder) {
                    addFrontPages(entry.path, found);
                } else {
                    found.add(entry.path);
                }
            }
        }
        return found;
    }

    /** The folders whose names speak of a topic. */
    public List<String> foldersNamed(Topic topic) {
        List<String> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isFolder && topic.matches(entry.words)) {
                found.add(entry.path);
            }
        }
        return found;
    }

    /** README and CONTRIBUTING, where they lie. */
    public List<String> frontPages() {
        return called("readme", "contributing");
    }

    /** The documents whose names begin so, in lower case. */
    public List<String> called(String... beginnings) {
        List<String> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.isFolder && beginsWithAny(SourceTree.name(entry.path).toLowerCase(Locale.ROOT), beginnings)) {
                found.add(entry.path);
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

    private void addFrontPages(String folder, List<String> found) {
        for (String name : files.children(folder)) {
            if (DocumentPaths.isFrontPage(name) || name.toLowerCase(Locale.ROOT).startsWith("contributing.")) {
                found.add(SourceTree.join(folder, name));
            }
        }
    }

    private void addEntry(String path) {
        if (path.endsWith("/")) {
            entries.add(new Entry(path.substring(0, path.length() - 1), true));
        } else if (DocumentPaths.isDocument(path) && DocumentPaths.isEvidence(path, files.paths())) {
            entries.add(new Entry(path, false));
        }
    }

    private static final class Entry {

        private final String path;
        private final boolean isFolder;
        private final NameWords words;

        Entry(String path, boolean isFolder) {
            this.path = path;
            this.isFolder = isFolder;
            this.words = NameWords.of(SourceTree.name(path));
        }
    }
}
