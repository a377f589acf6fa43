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
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;

/** Links whose text or target speaks of a topic: those within the repository are followed, the others noted. */
final class ReadmeLinks {

    /** How many links into the repository are followed. */
    private static final int MOST_FOLLOWED = 200;

    /** How many links of a kind are evidence. */
    private static final int MOST_LINKS = 200;

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<Evidence> weak = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();
    private final Set<String> urls = new HashSet<>();
    private final Map<String, Optional<String>> troubles = new HashMap<>();
    private String[] lines = new String[0];
    private int followed;

    ReadmeLinks(Project project, Topic topic) {
        this.project = project;
        this.files = project.files();
        this.topic = topic;
    }

    /** Looks at the links of all sections but those that are left out. */
    void read(Document readme, Set<Section> leftOut) {
        Fact<SourceText> source = files.text(readme.path());
        lines = source.isKnown() ? source.value().get().text().split("\n", -1) : new String[0];
        for (Section section : readme.sections()) {
            List<Link> links = leftOut.contains(section) ? List.of() : section.links();
            for (Link link : links) {
                if (!link.image() && !link.isExternal()) {
                    followNamed(readme, link);
                } else {
                    judge(readme, section, link);
                }
            }
        }
    }

    private void judge(Document readme, Section section, Link link) {
        Location place = Location.of(readme.path(), link.line());
        boolean isSister = WebLink.isSisterRepository(link, project);
        LinkTie tie = WebLink.tie(topic, link, section.heading(), project);
        if (tie == LinkTie.STRONG) {
            addLink(place, link, isSister, linked);
        } else if (tie == LinkTie.WEAK || (isSister && weak.size() < MOST_LINKS && speaksAround(link, section))) {
            addLink(place, link, isSister, weak);
        } else if (weak.size() < MOST_LINKS && WebLink.isEndpoint(topic, link, project)) {
            weak.add(Evidence.at(place, "names " + link.target()));
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

    /** Links that only their address or the sentence around them ties to the topic; addresses of the running product. */
    List<Evidence> weak() {
        return weak;
    }

    List<NearMiss> misses() {
        return misses;
    }

    private void addLink(Location place, Link link, boolean isSister, List<Evidence> to) {
        if (to.size() < MOST_LINKS && urls.add(link.target())) {
            to.add(isSister ? Evidence.sister(place, link.target()) : Evidence.byLink(place, link.target()));
        }
    }

    /** “To install it with Docker see the repository <u>acme-setup</u>”: the sentence says what it is for. */
    private boolean speaksAround(Link link, Section section) {
        return topic.matches(new LinkSentence(lines, section.text()).around(link));
    }

    private void followNamed(Document readme, Link link) {
        int fragment = link.target().indexOf('#');
        String target = fragment < 0 ? link.target() : link.target().substring(0, fragment);
        if (!target.isEmpty()
                && followed < MOST_FOLLOWED
                && (topic.matches(link.text()) || topic.matchesName(SourceTree.name(target)))) {
            followed++;
            followLocal(readme, link);
        }
    }

    private void followLocal(Document readme, Link link) {
        Location place = Location.of(readme.path(), link.line());
        String path = LinkTarget.of(link.target()).path();
        Optional<String> target = path.isEmpty() ? Optional.empty() : new LinkPaths(files).find(readme.path(), path);
        if (target.isEmpty() && ForgeLinks.isOnForge(readme.path(), path)) {
            Optional<String> url = ForgeLinks.address(readme.path(), link.target(), project);
            if (url.isPresent() && urls.add(url.get())) {
                linked.add(Evidence.byLink(place, url.get()));
            }
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
            Optional<Section> section =
                    section(document.get(), LinkTarget.of(link.target()).fragment());
            Location where =
                    section.isPresent() ? Location.of(page.get(), section.get().line()) : Location.of(page.get());
            Optional<String> trouble = section.isPresent()
                    ? DocumentPassage.of(document.get(), section.get(), files).trouble()
                    : trouble(document.get());
            if (trouble.isPresent()) {
                misses.add(new NearMiss(where, trouble.get()));
            } else {
                documented.add(Evidence.at(where, "linked from " + place));
            }
        }
    }

    private Optional<String> trouble(Document document) {
        Optional<String> known = troubles.get(document.path());
        if (known == null) {
            known = DocumentPassage.of(document, files).trouble();
            troubles.put(document.path(), known);
        }
        return known;
    }

    /** The section that an anchor leads to, by the words of its heading. */
    private static Optional<Section> section(Document document, String anchor) {
        String wanted = String.join("", Words.of(anchor));
        for (Section section : document.sections()) {
            if (!wanted.isEmpty()
                    && String.join("", Words.of(section.heading())).equals(wanted)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
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
