package org.openbydefault.rules.documentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rules.topic.Topic;

/** Links whose text or target speaks of a topic: those within the repository are followed, the others noted. */
final class ReadmeLinks {

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private final Set<String> urls = new HashSet<>();

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
                if (WebLink.speaksOf(topic, link, project)) {
                    addLinked(Location.of(readme.path(), link.line()), link.target());
                } else if (!link.image() && !link.isExternal() && speaksOf(link)) {
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

    List<Miss> misses() {
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

    private void followLocal(Document readme, Link link) {
        Location place = Location.of(readme.path(), link.line());
        Optional<String> target = LocalLink.target(readme.path(), link, files);
        if (target.isEmpty()) {
            String nearest = LocalLink.nearest(readme.path(), link, files)
                    .map(near -> ", " + near + " does")
                    .orElse("");
            misses.add(new Miss(place, "links to " + link.target() + ", which does not exist" + nearest));
            return;
        }
        Optional<String> page = page(target.get());
        Optional<Document> document = page.flatMap(path -> files.document(path).value());
        if (document.isPresent()) {
            Optional<String> trouble = Body.of(document.get(), files).trouble();
            if (trouble.isPresent()) {
                misses.add(new Miss(Location.of(page.get()), trouble.get()));
            } else {
                documented.add(Evidence.at(page.get(), "linked from " + place));
            }
        }
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
