package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** A document that may speak of a topic, and why it is looked into. */
final class CandidateDocument {

    /** Why a document is looked into, the most promising reason first. */
    private enum Reason {
        ROOT_README(0),
        FILE_NAME(1),
        FOLDER_NAME(2),
        ROOT_DOCUMENT(3),
        FRONT_PAGE(4),
        DOCUMENT(5);

        private final int rank;

        Reason(int rank) {
            this.rank = rank;
        }
    }

    private final String path;
    private final Reason reason;
    private final int rank;

    private CandidateDocument(String path, Reason reason) {
        this.path = path;
        this.reason = reason;
        this.rank = reason.rank * 1000 + SourceTree.depth(path) * 10 + (DocumentPaths.isFrontPage(path) ? 0 : 5);
    }

    /** The candidates of a repository, the most promising first. */
    static List<CandidateDocument> of(Project project, Topic topic) {
        SourceTree files = project.files();
        Selection selection = new Selection(files, topic);
        List<CandidateDocument> found = new ArrayList<>();
        for (String path : Documents.of(project).all()) {
            selection.addTo(found, path);
        }
        found.sort(Comparator.<CandidateDocument>comparingInt(candidate -> candidate.rank)
                .thenComparing(candidate -> candidate.path));
        return found;
    }

    String path() {
        return path;
    }

    boolean isRootReadme() {
        return reason == Reason.ROOT_README;
    }

    /** Whether the name of the file or of a folder speaks of the topic. */
    boolean isNamed() {
        return reason == Reason.FILE_NAME || reason == Reason.FOLDER_NAME;
    }

    String note() {
        return reason == Reason.FILE_NAME ? "by its name" : "in " + SourceTree.parent(path) + "/";
    }

    /** Sorts paths by reason; remembers what folders are. */
    private static final class Selection {

        private static final List<String> DEPLOYED_WITH = List.of(
                "docker-compose.yml",
                "docker-compose.yaml",
                "compose.yml",
                "compose.yaml",
                "Chart.yaml",
                "kustomization.yaml");

        private final SourceTree files;
        private final Topic topic;
        private final Topic record = Topics.named("record");
        private final Topic development = Topics.named("development");
        private final Map<String, Boolean> folderSpeaks = new HashMap<>();
        private final Map<String, Boolean> folderIsAside = new HashMap<>();

        Selection(SourceTree files, Topic topic) {
            this.files = files;
            this.topic = topic;
        }

        void addTo(List<CandidateDocument> found, String path) {
            String name = SourceTree.name(path);
            String folder = SourceTree.parent(path);
            boolean front = DocumentPaths.isFrontPage(path);
            boolean whereForgesLook = ForgePlaces.isWhereForgesLook(path);
            if (front && whereForgesLook && !name.startsWith("index")) {
                found.add(new CandidateDocument(path, Reason.ROOT_README));
            } else if (isAside(folder) || development.matchesName(name)) {
                return;
            } else if (!front && topic.matchesName(name)) {
                found.add(new CandidateDocument(path, Reason.FILE_NAME));
            } else if (record.matchesName(name)) {
                return;
            } else if (speaks(folder) || (front && isBesideAutomation(folder))) {
                found.add(new CandidateDocument(path, Reason.FOLDER_NAME));
            } else if (folder.isEmpty() || whereForgesLook) {
                found.add(new CandidateDocument(path, Reason.ROOT_DOCUMENT));
            } else if (front) {
                found.add(new CandidateDocument(path, Reason.FRONT_PAGE));
            } else if (DocumentPaths.isInDocumentationFolder(path)) {
                found.add(new CandidateDocument(path, Reason.DOCUMENT));
            }
        }

        /** Whether a folder of the path speaks of the topic; modules are named for what they hold, not for texts. */
        private boolean speaks(String folder) {
            if (folder.isEmpty()) {
                return false;
            }
            Boolean known = folderSpeaks.get(folder);
            if (known == null) {
                known = (topic.matchesName(SourceTree.name(folder)) && !isModule(folder))
                        || speaks(SourceTree.parent(folder));
                folderSpeaks.put(folder, known);
            }
            return known;
        }

        /** Whether the folder holds what deploys the product, so that its README tells how. */
        private boolean isBesideAutomation(String folder) {
            return topic.id().equals("deployment") && !folder.isEmpty() && files.holdsOneOf(folder, DEPLOYED_WITH);
        }

        /** Whether a folder of the path holds records or texts for developers. */
        private boolean isAside(String folder) {
            if (folder.isEmpty()) {
                return false;
            }
            Boolean known = folderIsAside.get(folder);
            if (known == null) {
                String name = SourceTree.name(folder);
                known = record.matchesName(name)
                        || development.matchesName(name)
                        || name.equals("dev")
                        || isAside(SourceTree.parent(folder));
                folderIsAside.put(folder, known);
            }
            return known;
        }

        private boolean isModule(String folder) {
            return files.exists(folder + "/pom.xml")
                    || files.exists(folder + "/build.gradle")
                    || files.exists(folder + "/build.gradle.kts")
                    || files.exists(folder + "/src/main");
        }
    }
}
