package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
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
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Markup;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.TopicWords;
import org.openbydefault.topic.Topics;

/**
 * Looks for a topic in the documentation of a repository: names of files and folders, headings with a text below them,
 * links. Chooses documents by their paths, then opens a bounded number of them. What was found for a topic is kept for
 * the other rules of the run.
 */
public final class TopicSearch {

    /** How many documents are opened at the most. */
    private static final int OPENED = 40;

    /** How many sections of a document are looked into whose headings speak of the topic. */
    static final int MOST_SECTIONS = 100;

    private static final int MOST_MISSES = 20;

    /** A section of a document about other things says enough with so many words, or with commands. */
    private static final int FEWEST_WORDS_ASIDE = 30;

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final List<String> first;
    private final boolean onlyBest;
    private final Topic development = Topics.named("development");
    private final OtherSense otherSense;
    private final TopicWords words;
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<Evidence> weak = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> evidence = new LinkedHashSet<>();
    private int opened;

    private TopicSearch(Project project, Topic topic, List<String> first, boolean onlyBest) {
        this.project = project;
        this.files = project.files();
        this.topic = topic;
        this.first = first;
        this.onlyBest = onlyBest;
        this.otherSense = new OtherSense(project, topic);
        this.words = Found.of(project).words(topic);
    }

    /** What the repository's documentation has about that topic. */
    public static TopicEvidence find(Project project, Topic topic) {
        return find(project, topic, List.of());
    }

    /**
     * What the repository's documentation has about that topic.
     *
     * @param first documents that are known to speak of such matters: they are read before the others
     */
    public static TopicEvidence find(Project project, Topic topic, List<String> first) {
        return find(project, topic, first, false);
    }

    /**
     * The best place about that topic, and what was found on the way to it: no document is opened any more once none
     * could be better.
     *
     * @param first documents that are known to speak of such matters: they are read before the others
     */
    static TopicEvidence findBest(Project project, Topic topic, List<String> first) {
        return find(project, topic, first, true);
    }

    /** A topic is searched once in a run: what is read first depends on the repository alone. */
    private static TopicEvidence find(Project project, Topic topic, List<String> first, boolean onlyBest) {
        Found kept = Found.of(project);
        IdentityHashMap<Topic, TopicEvidence> found = onlyBest ? kept.bestByTopic : kept.byTopic;
        TopicEvidence known = found.get(topic);
        if (known != null) {
            return known;
        }
        int refusals = PluginAccess.refusals(project);
        TopicSearch search = new TopicSearch(project, topic, first, onlyBest);
        TopicEvidence evidence = search.readCandidates(CandidateDocument.of(project, topic, first));
        if (PluginAccess.refusals(project) == refusals) {
            found.put(topic, evidence);
        }
        return evidence;
    }

    private TopicEvidence readCandidates(List<CandidateDocument> candidates) {
        for (CandidateDocument candidate : candidates) {
            if (onlyBest && isDecided(candidate)) {
                break;
            }
            boolean enough = documented.size() >= Verdict.EVIDENCE_LIMIT || opened >= OPENED;
            if (!enough || candidate.isRootReadme()) {
                opened++;
                read(candidate);
            } else if (candidate.isNamed()) {
                leftOut.add(candidate.path());
            }
        }
        addWeakTogether();
        int left = documented.size() >= Verdict.EVIDENCE_LIMIT ? opened : candidates.size();
        return new TopicEvidence(
                bestFirst(documented),
                linked,
                weak,
                misses,
                new ArrayList<>(documents),
                new TopicEvidence.Reading(opened, left, leftOut));
    }

    /** Whether what is best stays so, since candidates that are named for the topic come before all others. */
    private boolean isDecided(CandidateDocument next) {
        for (Evidence place : documented) {
            boolean isNamedForIt = place.kind() == Evidence.Kind.NAME && isOfWhole(place);
            boolean isSection = place.kind() == Evidence.Kind.HEADING && next.isBehindNamed();
            if (isNamedForIt || isSection) {
                return true;
            }
        }
        return false;
    }

    /** Several short places of the repository make a text, one alone does not. */
    private void addWeakTogether() {
        List<Evidence> own = new ArrayList<>();
        for (Evidence place : weak) {
            if (place.url().isEmpty()) {
                own.add(place);
            }
        }
        if (own.size() > 1) {
            documented.addAll(own);
            weak.removeAll(own);
        }
    }

    /** What is named for the topic, then sections, then what is named so in a part, then documents that others lead to. */
    private static List<Evidence> bestFirst(List<Evidence> places) {
        List<Evidence> sorted = new ArrayList<>(places.size());
        for (Evidence place : places) {
            if (place.kind() == Evidence.Kind.NAME && isOfWhole(place)) {
                sorted.add(place);
            }
        }
        for (Evidence place : places) {
            if (place.kind() == Evidence.Kind.HEADING) {
                sorted.add(place);
            }
        }
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            for (Evidence place : places) {
                if (place.kind() == kind && !sorted.contains(place)) {
                    sorted.add(place);
                }
            }
        }
        return sorted;
    }

    /** Deep below a folder that is none of documentation lies the text of a part. */
    private static boolean isOfWhole(Evidence place) {
        String path = path(place);
        int slash = path.indexOf('/');
        return SourceTree.depth(path) <= 2
                || (slash > 0 && DocumentPaths.isInDocumentationFolder(path.substring(0, slash + 1)));
    }

    private void read(CandidateDocument candidate) {
        if (candidate.isOneOfMany() && !first.contains(candidate.path()) && !mayHaveSection(candidate.path())) {
            return;
        }
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
        } else if (!candidate.isRootReadme() && isForDevelopers(document)) {
            missTitle(document, "is for developers");
        } else {
            readHeadings(document, candidate);
        }
    }

    /** Whether a section of that document may speak of the topic; told without parsing it where that is possible. */
    private boolean mayHaveSection(String path) {
        String name = SourceTree.name(path);
        Optional<Markup> markup = Markup.of(SourceTree.extension(name));
        boolean isKnownMarkup =
                markup.isPresent() && (markup.get() == Markup.MARKDOWN || markup.get() == Markup.ASCIIDOC);
        if (!isKnownMarkup || topic.matchesName(name)) {
            return true;
        }
        Optional<HeadingLines> lines = Found.of(project).headingLines(path, files, markup.get() == Markup.ASCIIDOC);
        return lines.isEmpty() || lines.get().maySpeakOf(words);
    }

    private void judgeWhole(Document document, CandidateDocument candidate) {
        if (isForDevelopers(document)) {
            missTitle(document, "is for developers");
            return;
        }
        String title = titleText(document);
        boolean isAboutBuilding = !topic.matches(title) && Topics.named("build").matches(title);
        boolean isSilent =
                (candidate.isAmbiguous() && !speaks(document)) || (candidate.needsHeading() && !hasHeading(document));
        if (topic.excludes(title) || isAboutBuilding || isSilent) {
            missTitle(document, "(“" + title + "”) is about something else");
            return;
        }
        Location place = beginning(document);
        DocumentPassage whole = DocumentPassage.of(document, files);
        Optional<String> trouble = whole.trouble();
        Optional<Link> link = whole.onlyLink();
        if (trouble.isPresent()) {
            addMiss(0, NearMiss.ofFile(place, trouble.get()));
        } else if (link.isPresent() && link.get().isExternal()) {
            addLinked(place, link.get());
        } else {
            addDocumented(Evidence.named(place, candidate.note()));
        }
    }

    private boolean speaks(Document document) {
        if (hasHeading(document)) {
            return true;
        }
        for (Section section : document.sections()) {
            for (TextLine line : section.text()) {
                if (topic.matches(line.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasHeading(Document document) {
        for (Section section : document.sections()) {
            if (isAbout(section)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbout(Section section) {
        return words.match(Words.of(section.heading()));
    }

    private void missTitle(Document document, String reason) {
        if (topic.matchesName(SourceTree.name(document.path())) || first.contains(document.path())) {
            addMiss(misses.size(), new NearMiss(beginning(document), reason));
        }
    }

    private void readHeadings(Document document, CandidateDocument candidate) {
        if (!hasHeading(document)) {
            return;
        }
        Set<Section> developers = sectionsForDevelopers(document, candidate.isRootReadme());
        List<Section> above = new ArrayList<>();
        Optional<Section> title = title(document);
        int judged = 0;
        for (Section section : document.sections()) {
            while (!above.isEmpty() && above.get(above.size() - 1).level() >= section.level()) {
                above.remove(above.size() - 1);
            }
            boolean isName = candidate.isRootReadme() && isTitle(section, title) && !isManual(document, section);
            if (!isName && judged < MOST_SECTIONS && isAbout(section)) {
                judged++;
                Optional<String> other = developers.contains(section)
                        ? Optional.of("is for developers")
                        : otherSense.of(section.heading(), above);
                judge(document, section, candidate, other);
            }
            above.add(section);
        }
    }

    /** Whether a README that is titled for the topic tells how to do it: “Ansible-driven provisioning of Acme”. */
    private boolean isManual(Document readme, Section title) {
        return topic.id().equals("infrastructure")
                && Topics.named("deployment").matches(title.heading())
                && DocumentPassage.of(readme, title, files).hasCommands();
    }

    /** The sections whose heading, or a heading above it, speaks of development. */
    private Set<Section> sectionsForDevelopers(Document document, boolean isRootReadme) {
        Set<Section> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Section> title = title(document);
        int level = Integer.MAX_VALUE;
        for (Section section : document.sections()) {
            if (section.level() <= level) {
                boolean isName = isRootReadme && isTitle(section, title);
                level = development.matches(section.heading()) && !isName ? section.level() : Integer.MAX_VALUE;
            }
            if (level < Integer.MAX_VALUE) {
                found.add(section);
            }
        }
        return found;
    }

    private void judge(Document document, Section section, CandidateDocument candidate, Optional<String> otherSense) {
        Location place = Location.of(document.path(), section.line());
        String quoted = "(“" + section.heading() + "”) ";
        if (otherSense.isPresent()) {
            addMiss(misses.size(), new NearMiss(place, quoted + otherSense.get()));
            if (OtherSense.isDeployment(topic) && Topics.named("deploying").matches(section.heading())) {
                weak.add(Evidence.heading(place, section.heading()));
            }
            return;
        }
        DocumentPassage body = DocumentPassage.of(document, section, files);
        Optional<String> trouble = body.trouble();
        if (trouble.isPresent()) {
            addMiss(0, new NearMiss(place, quoted + trouble.get()));
            return;
        }
        Optional<Link> link = body.onlyLink();
        boolean isEnough = candidate.isKnown() || body.hasWords(FEWEST_WORDS_ASIDE) || body.hasCommands();
        Evidence heading = Evidence.heading(place, section.heading());
        if (link.isPresent() && link.get().isExternal()) {
            addLinked(place, link.get());
        } else if (isEnough || link.isPresent()) {
            addDocumented(heading);
        } else {
            documents.add(document.path());
            weak.add(heading);
        }
    }

    private void addLinked(Location place, Link link) {
        linked.add(Evidence.byLink(place, link.target()));
        documents.add(place.path());
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
        links.read(readme, sectionsForDevelopers(readme, true));
        for (Evidence place : links.documented()) {
            if (!isForDevelopers(place)) {
                addDocumented(place);
            }
        }
        linked.addAll(links.linked());
        weak.addAll(links.weak());
        for (int i = 0; i < links.misses().size(); i++) {
            addMiss(i, links.misses().get(i));
        }
    }

    private void addDocumented(Evidence place) {
        String path = path(place);
        documents.add(path);
        boolean isNewFile = evidence.add(path);
        if (isNewFile || documented.size() < Verdict.EVIDENCE_LIMIT) {
            documented.add(place);
        }
    }

    private boolean isForDevelopers(Evidence place) {
        Optional<Document> document = place.location().isPresent()
                ? files.document(place.location().get().path()).value()
                : Optional.empty();
        return document.isPresent() && isForDevelopers(document.get());
    }

    private boolean isForDevelopers(Document document) {
        return development.matches(titleText(document));
    }

    /** The heading that gives a README its title: the product's name, not a subject. */
    private static boolean isTitle(Section section, Optional<Section> title) {
        return section.level() == 1 && title.isPresent() && title.get() == section;
    }

    private static Location beginning(Document document) {
        Optional<Section> title = title(document);
        return Location.of(document.path(), title.isPresent() ? title.get().line() : 1);
    }

    /** Empty where there is no heading. */
    private static String titleText(Document document) {
        Optional<Section> title = title(document);
        return title.isPresent() ? title.get().heading() : "";
    }

    private static String path(Evidence place) {
        return place.location().isPresent() ? place.location().get().path() : "";
    }

    private static Optional<Section> title(Document document) {
        for (Section section : document.sections()) {
            if (!section.heading().isEmpty()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** What was found in this run, by topic. */
    private static final class Found {

        private final IdentityHashMap<Topic, TopicEvidence> byTopic = new IdentityHashMap<>();
        private final IdentityHashMap<Topic, TopicEvidence> bestByTopic = new IdentityHashMap<>();
        private final Map<String, HeadingLines> headingLines = new HashMap<>();
        private final IdentityHashMap<Topic, TopicWords> words = new IdentityHashMap<>();

        static Found of(Project project) {
            Optional<Found> kept = PluginAccess.remembered(project, Found.class);
            return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new Found());
        }

        /** Empty where the text cannot be had. */
        Optional<HeadingLines> headingLines(String path, SourceTree files, boolean isAsciiDoc) {
            HeadingLines known = headingLines.get(path);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<SourceText> text = files.text(path).value();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            known = HeadingLines.of(text.get().text(), isAsciiDoc);
            headingLines.put(path, known);
            return Optional.of(known);
        }

        TopicWords words(Topic topic) {
            TopicWords known = words.get(topic);
            if (known == null) {
                known = new TopicWords(topic);
                words.put(topic, known);
            }
            return known;
        }
    }
}
