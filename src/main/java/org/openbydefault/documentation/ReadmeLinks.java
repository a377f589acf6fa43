package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.topic.Topic;

/** Links whose text or target speaks of a topic: those within the repository are followed, the others noted. */
final class ReadmeLinks {

    /** A sentence may run over so many lines before and behind a link. */
    private static final int AROUND = 1;

    /** How many links into the repository are followed. */
    private static final int MOST_FOLLOWED = 200;

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<Evidence> endpoints = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();
    private final Set<String> urls = new HashSet<>();
    private final Map<String, Optional<String>> troubles = new HashMap<>();
    private int followed;

    ReadmeLinks(Project project, Topic topic) {
        this.project = project;
        this.files = project.files();
        this.topic = topic;
    }

    /** Looks at the links of all sections but those that are left out. */
    void read(Document readme, Set<Section> leftOut) {
        for (Section section : readme.sections()) {
            List<Link> links = leftOut.contains(section) ? List.of() : section.links();
            for (Link link : links) {
                if (WebLink.speaksOf(topic, link, project)
                        || (WebLink.isSisterRepository(link, project) && speaksAround(link, section))) {
                    addLinked(Location.of(readme.path(), link.line()), link.target());
                } else if (WebLink.isEndpoint(topic, link, project)) {
                    endpoints.add(Evidence.at(Location.of(readme.path(), link.line()), "names " + link.target()));
                } else if (!link.image() && !link.isExternal() && followed < MOST_FOLLOWED && speaksOf(link)) {
                    followed++;
                    followLocal(readme, link);
                }
            }
        }
    }

    /** Documents of the repository that have a text. */
    List<Evidence> documented() {
        return documented;
    }

    /** Pages elsewhere. */
    List<Evidence> linked() {
        return linked;
    }

    /** Addresses of the running product on the reader's own machine, such as that of its health check. */
    List<Evidence> endpoints() {
        return endpoints;
    }

    List<NearMiss> misses() {
        return misses;
    }

    private void addLinked(Location place, String url) {
        if (urls.add(url)) {
            linked.add(Evidence.byLink(place, url));
        }
    }

    private boolean speaksOf(Link link) {
        int fragment = link.target().indexOf('#');
        String target = fragment < 0 ? link.target() : link.target().substring(0, fragment);
        return !target.isEmpty() && (topic.matches(link.text()) || topic.matchesName(SourceTree.name(target)));
    }

    /** “To install it with Docker see the repository <u>acme-setup</u>”: the words may stand on the lines around. */
    private boolean speaksAround(Link link, Section section) {
        StringBuilder around = new StringBuilder();
        List<TextLine> lines = section.text();
        for (int i = firstFrom(lines, link.line() - AROUND); i < lines.size(); i++) {
            if (lines.get(i).line() > link.line() + AROUND) {
                break;
            }
            around.append(lines.get(i).text()).append(' ');
        }
        return topic.matches(around.toString());
    }

    private static int firstFrom(List<TextLine> lines, int line) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void followLocal(Document readme, Link link) {
        Location place = Location.of(readme.path(), link.line());
        String path = LinkTarget.of(link.target()).path();
        Optional<String> target = path.isEmpty() ? Optional.empty() : new LinkPaths(files).find(readme.path(), path);
        if (target.isEmpty() && ForgeLinks.isOnForge(readme.path(), path)) {
            ForgeLinks.address(readme.path(), link.target(), project).ifPresent(url -> addLinked(place, url));
            return;
        }
        if (target.isEmpty()) {
            String nearest = SourceTree.relative(readme.path(), path)
                    .flatMap(new NearestFile(files)::to)
                    .map(near -> ", " + near + " does")
                    .orElse("");
            misses.add(new NearMiss(place, "links to " + link.target() + ", which does not exist" + nearest));
            return;
        }
        Optional<String> page = page(target.get());
        Optional<Document> document =
                page.isPresent() ? files.document(page.get()).value() : Optional.empty();
        if (document.isPresent()) {
            Optional<String> trouble = trouble(document.get());
            if (trouble.isPresent()) {
                misses.add(new NearMiss(Location.of(page.get()), trouble.get()));
            } else {
                documented.add(Evidence.at(page.get(), "linked from " + place));
            }
        }
    }

    private Optional<String> trouble(Document document) {
        Optional<String> known = troubles.get(document.path());
        if (known == null) {
            known = Passage.of(document, files).trouble();
            troubles.put(document.path(), known);
        }
        return known;
    }

    /** The document at a path, or the front page of the folder there. */
    private Optional<String> page(String path) {
        if (files.paths().contains(path)) {
            return DocumentPaths.isDocument(path) ? Optional.of(path) : Optional.empty();
        }
        for (String name : files.children(path)) {
            if (DocumentPaths.isFrontPage(name)) {
                return Optional.of(SourceTree.join(path, name));
            }
        }
        return Optional.empty();
    }
}
