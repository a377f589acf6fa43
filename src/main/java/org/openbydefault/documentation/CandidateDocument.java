package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.topic.NameWords;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** A document that may speak of a topic, and why it is looked into; the most promising comes first. */
final class CandidateDocument implements Comparable<CandidateDocument> {

    /** Why a document is looked into, the most promising reason first. */
    private enum Reason {
        KNOWN(0),
        FILE_NAME(1),
        AMBIGUOUS_NAME(1),
        FOLDER_NAME(2),
        SETUP_FOLDER(3),
        ROOT_README(4),
        ROOT_DOCUMENT(5),
        FRONT_PAGE_OF_DOCUMENTATION(6),
        DOCUMENT(7),
        FRONT_PAGE(8);

        private final int rank;

        Reason(int rank) {
            this.rank = rank;
        }
    }

    private final String path;
    private final Reason reason;
    private final int rank;

    private CandidateDocument(NamedDocument document, Reason reason) {
        this(document, reason, reason.rank * 1000);
    }

    private CandidateDocument(NamedDocument document, Reason reason, int group) {
        this.path = document.path();
        this.reason = reason;
        this.rank = group + SourceTree.depth(path) * 10 + (document.isFrontPage() ? 0 : 5);
    }

    /**
     * The candidates of a repository, the most promising first.
     *
     * @param first documents that are known to speak of such matters
     */
    static List<CandidateDocument> of(Project project, Topic topic, List<String> first) {
        Selection selection = new Selection(project.files(), topic, first);
        List<CandidateDocument> found = new ArrayList<>();
        for (NamedDocument document : Documents.of(project).all()) {
            selection.addTo(found, document);
        }
        found.sort(null);
        return found;
    }

    @Override
    public int compareTo(CandidateDocument other) {
        return rank == other.rank ? path.compareTo(other.path) : Integer.compare(rank, other.rank);
    }

    String path() {
        return path;
    }

    boolean isRootReadme() {
        return reason == Reason.ROOT_README;
    }

    /** Whether it is the README, or known to speak of such matters. */
    boolean isKnown() {
        return reason == Reason.ROOT_README || reason == Reason.KNOWN;
    }

    /** Whether the name of the file or of a folder speaks of the topic. */
    boolean isNamed() {
        return isCalledSo() || reason == Reason.FOLDER_NAME || reason == Reason.SETUP_FOLDER;
    }

    /** Whether nothing but its headings can make it speak of the topic. */
    boolean isOneOfMany() {
        return reason.rank >= Reason.ROOT_DOCUMENT.rank;
    }

    /** Whether all candidates that are known or named come before it. */
    boolean isBehindNamed() {
        return rank >= Reason.ROOT_README.rank * 1000;
    }

    /** Whether the name alone does not tell: the text has to speak of the topic, too. */
    boolean isAmbiguous() {
        return reason == Reason.SETUP_FOLDER;
    }

    /** Whether the name is that of parts of many products, too: a heading has to speak of the topic. */
    boolean needsHeading() {
        return reason == Reason.AMBIGUOUS_NAME;
    }

    private boolean isCalledSo() {
        return reason == Reason.FILE_NAME || reason == Reason.AMBIGUOUS_NAME;
    }

    String note() {
        return isCalledSo() ? "by its name" : "in " + SourceTree.parent(path) + "/";
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
        private final Topic wholeManual;
        private final List<String> first;
        private final Map<String, Boolean> folderSpeaks = new HashMap<>();

        Selection(SourceTree files, Topic topic, List<String> first) {
            this.files = files;
            this.topic = topic;
            this.wholeManual =
                    Topics.named(OtherSense.isDeployment(topic) ? "deployment-manual-name" : "operations-manual-name");
            this.first = first;
        }

        void addTo(List<CandidateDocument> found, NamedDocument document) {
            String path = document.path();
            String name = SourceTree.name(path);
            String folder = SourceTree.parent(path);
            NameWords words = document.words();
            boolean front = document.isFrontPage();
            if (front && document.isWhereForgesLook() && !name.startsWith("index")) {
                found.add(new CandidateDocument(document, Reason.ROOT_README));
            } else if (document.isAside()) {
                return;
            } else if (!front && isNamed(words) && !ProductPaths.isShowpieceName(name)) {
                Reason reason = topic.matches(words) ? Reason.FILE_NAME : Reason.AMBIGUOUS_NAME;
                found.add(named(document, reason, wholeManual.matches(words)));
            } else if (document.isRecord()) {
                return;
            } else if (speaks(folder) || (front && isBesideAutomation(folder))) {
                found.add(named(document, Reason.FOLDER_NAME, isBelowManual(folder)));
            } else if (front && isForSetUp(folder)) {
                found.add(new CandidateDocument(document, Reason.SETUP_FOLDER));
            } else if (first.contains(path)) {
                found.add(new CandidateDocument(document, Reason.KNOWN));
            } else if (folder.isEmpty() || document.isWhereForgesLook()) {
                found.add(new CandidateDocument(document, Reason.ROOT_DOCUMENT));
            } else if (document.isDocumentation()) {
                found.add(
                        new CandidateDocument(document, front ? Reason.FRONT_PAGE_OF_DOCUMENTATION : Reason.DOCUMENT));
            } else if (front) {
                found.add(new CandidateDocument(document, Reason.FRONT_PAGE));
            }
        }

        /** What is named for the whole of the matter comes before what is named for a part of it. */
        private static CandidateDocument named(NamedDocument document, Reason reason, boolean isWhole) {
            int group = isWhole ? Reason.FILE_NAME.rank * 1000 : reason.rank * 1000 + 500;
            return new CandidateDocument(document, reason, group);
        }

        private boolean isNamed(NameWords name) {
            return topic.matches(name) || isWholeManual(name);
        }

        /**
         * A folder {@code admin} holds a manual; a heading “Admin” may be about a role, and a document of that name about
         * a part of the product.
         */
        private boolean isWholeManual(NameWords name) {
            return topic.id().equals("operations") && wholeManual.matches(name);
        }

        private boolean isBelowManual(String folder) {
            return !folder.isEmpty()
                    && (wholeManual.matchesName(SourceTree.name(folder)) || isBelowManual(SourceTree.parent(folder)));
        }

        /** Whether a folder of the path speaks of the topic; modules are named for what they hold, not for texts. */
        private boolean speaks(String folder) {
            if (folder.isEmpty()) {
                return false;
            }
            Boolean known = folderSpeaks.get(folder);
            if (known == null) {
                String name = SourceTree.name(folder);
                boolean isNamed = isNamed(NameWords.of(name)) && !ProductPaths.isShowpieceName(name);
                known = (isNamed && !isModule(folder) && !holdsScripts(folder)) || speaks(SourceTree.parent(folder));
                folderSpeaks.put(folder, known);
            }
            return known;
        }

        /** Whether the folder holds what deploys the product, so that its README tells how. */
        private boolean isBesideAutomation(String folder) {
            return OtherSense.isDeployment(topic) && !folder.isEmpty() && files.holdsOneOf(folder, DEPLOYED_WITH);
        }

        private boolean isForSetUp(String folder) {
            return OtherSense.isDeployment(topic)
                    && Topics.named("setup-folder").matchesName(SourceTree.name(folder));
        }

        /** {@code migration/} beside the sources holds a script that ran once, below {@code docs/} a guide. */
        private static boolean holdsScripts(String folder) {
            return Topics.named("script-folder").matchesName(SourceTree.name(folder))
                    && !DocumentPaths.isInDocumentationFolder(folder + "/x");
        }

        private boolean isModule(String folder) {
            return files.exists(folder + "/pom.xml")
                    || files.exists(folder + "/metadata.rb")
                    || files.exists(folder + "/metadata.json")
                    || files.exists(folder + "/build.gradle")
                    || files.exists(folder + "/build.gradle.kts")
                    || files.exists(folder + "/src/main");
        }
    }
}
