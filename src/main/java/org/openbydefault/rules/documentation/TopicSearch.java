package org.openbydefault.rules.documentation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.topic.Topic;
import org.openbydefault.rules.topic.Topics;

/**
 * Looks for a topic in the documentation of a repository: names of files and folders, headings with a text below them,
 * links. Chooses documents by their paths, then opens a bounded number of them.
 */
public final class TopicSearch {

    /** How many documents are opened at the most. */
    private static final int OPENED = 40;

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final Topic development = Topics.named("development");
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> evidence = new LinkedHashSet<>();

    private TopicSearch(Project project, Topic topic) {
        this.project = project;
        this.files = project.files();
        this.topic = topic;
    }

    /** What the repository's documentation has about that topic. */
    public static TopicEvidence find(Project project, Topic topic) {
        TopicSearch search = new TopicSearch(project, topic);
        search.readCandidates();
        return new TopicEvidence(search.documented, search.linked, search.misses, new ArrayList<>(search.documents));
    }

    private void readCandidates() {
        int opened = 0;
        for (Candidate candidate : Candidate.of(project, topic)) {
            boolean enough = documented.size() >= Verdict.EVIDENCE_LIMIT || opened >= OPENED;
            if (!enough || candidate.isRootReadme()) {
                opened++;
                read(candidate);
            }
        }
    }

    private void read(Candidate candidate) {
        Fact<Document> fact = files.document(candidate.path());
        if (!fact.isKnown()) {
            misses.add(new Miss(Location.of(candidate.path()), "cannot be read: " + fact.reason()));
            return;
        }
        Document document = fact.value().get();
        if (candidate.isRootReadme()) {
            documents.add(candidate.path());
            readLinks(document);
        }
        if (evidence.contains(candidate.path())) {
            return;
        }
        if (candidate.isNamed()) {
            judgeWhole(document, candidate);
        } else {
            readHeadings(document, candidate);
        }
    }

    private void judgeWhole(Document document, Candidate candidate) {
        Location place = Location.of(document.path(), titleLine(document));
        if (isForDevelopers(document)) {
            misses.add(new Miss(place, "is for developers"));
            return;
        }
        Optional<String> trouble = Body.of(document, files).trouble();
        if (trouble.isPresent()) {
            misses.add(0, new Miss(place, trouble.get()));
        } else {
            addDocumented(Evidence.at(place, candidate.note()));
        }
    }

    private void readHeadings(Document document, Candidate candidate) {
        List<Section> above = new ArrayList<>();
        for (Section section : document.sections()) {
            above.removeIf(ancestor -> ancestor.level() >= section.level());
            boolean isTitle = candidate.isRootReadme() && isTitle(document, section);
            if (!isTitle && !section.heading().isEmpty()) {
                if (topic.matches(section.heading())) {
                    judge(document, section, above);
                }
                above.add(section);
            }
        }
    }

    private void judge(Document document, Section section, List<Section> above) {
        Location place = Location.of(document.path(), section.line());
        if (development.matches(section.heading()) || isBelowDevelopment(above)) {
            misses.add(new Miss(place, "(“" + section.heading() + "”) is for developers"));
            return;
        }
        Body body = Body.of(document, section, files);
        Optional<String> trouble = body.trouble();
        if (trouble.isPresent()) {
            misses.add(0, new Miss(place, "(“" + section.heading() + "”) " + trouble.get()));
            return;
        }
        Optional<Link> link = body.onlyLink();
        if (link.isPresent() && link.get().isExternal()) {
            linked.add(Evidence.byLink(place, link.get().target()));
            documents.add(document.path());
        } else {
            addDocumented(Evidence.at(place, section.heading()));
        }
    }

    private boolean isBelowDevelopment(List<Section> above) {
        for (Section ancestor : above) {
            if (development.matches(ancestor.heading())) {
                return true;
            }
        }
        return false;
    }

    private void readLinks(Document readme) {
        for (Section section : readme.sections()) {
            for (Link link : section.links()) {
                if (WebLink.speaksOf(topic, link, project)) {
                    linked.add(Evidence.byLink(Location.of(readme.path(), link.line()), link.target()));
                } else if (!link.image() && !link.isExternal() && speaksOf(link)) {
                    followLocal(readme, link);
                }
            }
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
            misses.add(0, new Miss(place, "links to " + link.target() + ", which does not exist" + nearest));
            return;
        }
        Optional<String> page = page(target.get());
        Optional<Document> document = page.flatMap(path -> files.document(path).value());
        if (document.isPresent()
                && !isForDevelopers(document.get())
                && Body.of(document.get(), files).trouble().isEmpty()) {
            addDocumented(Evidence.at(page.get(), "linked from " + place));
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

    private void addDocumented(Evidence place) {
        String path = place.location().map(Location::path).orElse("");
        documents.add(path);
        boolean isNewFile = evidence.add(path);
        if (isNewFile || documented.size() < Verdict.EVIDENCE_LIMIT) {
            documented.add(place);
        }
    }

    private boolean isForDevelopers(Document document) {
        for (Section section : document.sections()) {
            if (!section.heading().isEmpty()) {
                return development.matches(section.heading());
            }
        }
        return false;
    }

    private static int titleLine(Document document) {
        for (Section section : document.sections()) {
            if (!section.heading().isEmpty()) {
                return section.line();
            }
        }
        return 1;
    }

    /** The heading that gives a README its title: the product's name, not a subject. */
    private static boolean isTitle(Document document, Section section) {
        for (Section first : document.sections()) {
            if (!first.heading().isEmpty()) {
                return first == section && section.level() == 1;
            }
        }
        return false;
    }
}
