package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
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
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/**
 * Looks for a topic in the documentation of a repository: names of files and folders, headings with a text below them,
 * links. Chooses documents by their paths, then opens a bounded number of them.
 */
public final class TopicSearch {

    /** How many documents are opened at the most. */
    private static final int OPENED = 40;

    /** How many sections of a document are looked into whose headings speak of the topic. */
    static final int MOST_SECTIONS = 100;

    private static final int MOST_MISSES = 20;

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final Topic development = Topics.named("development");
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();
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
        for (CandidateDocument candidate : CandidateDocument.of(project, topic)) {
            boolean enough = documented.size() >= Verdict.EVIDENCE_LIMIT || opened >= OPENED;
            if (!enough || candidate.isRootReadme()) {
                opened++;
                read(candidate);
            }
        }
    }

    private void read(CandidateDocument candidate) {
        Fact<Document> fact = files.document(candidate.path());
        if (!fact.isKnown()) {
            addMiss(misses.size(), new NearMiss(Location.of(candidate.path()), "cannot be read: " + fact.reason()));
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

    private void judgeWhole(Document document, CandidateDocument candidate) {
        Location place =
                Location.of(document.path(), title(document).map(Section::line).orElse(1));
        if (isForDevelopers(document)) {
            addMiss(misses.size(), new NearMiss(place, "is for developers"));
            return;
        }
        String title = title(document).map(Section::heading).orElse("");
        boolean isAboutBuilding = !topic.matches(title) && Topics.named("build").matches(title);
        if (topic.excludes(title) || isAboutBuilding) {
            addMiss(misses.size(), new NearMiss(place, "(“" + title + "”) is about something else"));
            return;
        }
        Optional<String> trouble = Passage.of(document, files).trouble();
        if (trouble.isPresent()) {
            addMiss(0, new NearMiss(place, trouble.get()));
        } else {
            addDocumented(Evidence.named(place, candidate.note()));
        }
    }

    private void readHeadings(Document document, CandidateDocument candidate) {
        Set<Section> developers = sectionsForDevelopers(document);
        Optional<Section> title = title(document);
        int judged = 0;
        for (Section section : document.sections()) {
            boolean speaks = topic.matches(section.heading());
            if (speaks && !(candidate.isRootReadme() && isTitle(section, title)) && judged < MOST_SECTIONS) {
                judge(document, section, developers.contains(section));
                judged++;
            }
        }
    }

    /** The sections whose heading, or a heading above it, speaks of development. */
    private Set<Section> sectionsForDevelopers(Document document) {
        Set<Section> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Section> title = title(document);
        int level = Integer.MAX_VALUE;
        for (Section section : document.sections()) {
            if (section.level() <= level) {
                boolean starts = development.matches(section.heading()) && !isTitle(section, title);
                level = starts ? section.level() : Integer.MAX_VALUE;
            }
            if (level < Integer.MAX_VALUE) {
                found.add(section);
            }
        }
        return found;
    }

    private void judge(Document document, Section section, boolean isForDevelopers) {
        Location place = Location.of(document.path(), section.line());
        if (isForDevelopers) {
            addMiss(misses.size(), new NearMiss(place, "(“" + section.heading() + "”) is for developers"));
            return;
        }
        Passage body = Passage.of(document, section, files);
        Optional<String> trouble = body.trouble();
        if (trouble.isPresent()) {
            addMiss(0, new NearMiss(place, "(“" + section.heading() + "”) " + trouble.get()));
            return;
        }
        Optional<Link> link = body.onlyLink();
        if (link.isPresent() && link.get().isExternal()) {
            linked.add(Evidence.byLink(place, link.get().target()));
            documents.add(document.path());
        } else {
            addDocumented(Evidence.heading(place, section.heading()));
        }
    }

    /** The nearest misses alone are shown. */
    private void addMiss(int at, NearMiss miss) {
        misses.add(at, miss);
        if (misses.size() > MOST_MISSES) {
            misses.remove(MOST_MISSES);
        }
    }

    private void readLinks(Document readme) {
        ReadmeLinks links = new ReadmeLinks(project, topic);
        links.read(readme, sectionsForDevelopers(readme));
        for (Evidence place : links.documented()) {
            if (!isForDevelopers(place)) {
                addDocumented(place);
            }
        }
        for (Evidence endpoint : links.endpoints()) {
            addDocumented(endpoint);
        }
        linked.addAll(links.linked());
        for (int i = 0; i < links.misses().size(); i++) {
            addMiss(i, links.misses().get(i));
        }
    }

    private void addDocumented(Evidence place) {
        String path = place.location().map(Location::path).orElse("");
        documents.add(path);
        boolean isNewFile = evidence.add(path);
        if (isNewFile || documented.size() < Verdict.EVIDENCE_LIMIT) {
            documented.add(place);
        }
    }

    private boolean isForDevelopers(Evidence place) {
        return place.location()
                .flatMap(location -> files.document(location.path()).value())
                .map(this::isForDevelopers)
                .orElse(false);
    }

    private boolean isForDevelopers(Document document) {
        return title(document)
                .map(title -> development.matches(title.heading()))
                .orElse(false);
    }

    /** The heading that gives a README its title: the product's name, not a subject. */
    private static boolean isTitle(Section section, Optional<Section> title) {
        return section.level() == 1 && title.isPresent() && title.get() == section;
    }

    private static Optional<Section> title(Document document) {
        for (Section section : document.sections()) {
            if (!section.heading().isEmpty()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
