package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.HashSet;
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

/**
 * Looks for what a community document says: a file that is named so where forges look or in the documentation, a section
 * of README or CONTRIBUTING, a link there.
 */
public final class CommunitySearch {

    private final Project project;
    private final SourceTree files;
    private final Topic topic;
    private final List<Evidence> documented = new ArrayList<>();
    private final List<Evidence> linked = new ArrayList<>();
    private final List<Evidence> weak = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    private CommunitySearch(Project project, Topic topic) {
        this.project = project;
        this.files = project.files();
        this.topic = topic;
    }

    /** What the repository says to its community about that topic. */
    public static TopicEvidence find(Project project, Topic topic) {
        CommunitySearch search = new CommunitySearch(project, topic);
        search.readFiles();
        List<String> frontPages = CommunityDocuments.of(project).frontPages();
        for (String path : frontPages) {
            if (!search.read.contains(path)) {
                search.readFrontPage(path);
            }
        }
        return new TopicEvidence(
                search.documented,
                search.linked,
                search.weak,
                search.misses,
                frontPages,
                TopicEvidence.Reading.COMPLETE);
    }

    private void readFiles() {
        List<String> named = CommunityDocuments.of(project).named(topic);
        if (named.isEmpty()) {
            named = Documents.of(project).named(topic);
        }
        for (String path : named.subList(0, Math.min(named.size(), Verdict.EVIDENCE_LIMIT))) {
            read.add(path);
            Optional<String> trouble = trouble(files.document(path));
            if (trouble.isPresent()) {
                misses.add(NearMiss.ofFile(Location.of(path), trouble.get()));
            } else {
                documented.add(Evidence.named(path, "by its name"));
            }
        }
    }

    private Optional<String> trouble(Fact<Document> document) {
        return document.isKnown()
                ? trouble(DocumentPassage.of(document.value().get(), files))
                : Optional.of("cannot be read: " + document.reason());
    }

    /** An address says enough: a list of maintainers is one of names. */
    private static Optional<String> trouble(DocumentPassage passage) {
        Optional<String> trouble = passage.trouble();
        return trouble.isPresent() && passage.hasMailAddress() ? Optional.empty() : trouble;
    }

    private void readFrontPage(String path) {
        Optional<Document> document = files.document(path).value();
        if (document.isPresent()) {
            int judged = 0;
            for (Section section : document.get().sections()) {
                if (judged < TopicSearch.MOST_SECTIONS && topic.matches(section.heading())) {
                    judge(document.get(), section);
                    judged++;
                }
            }
            ReadmeLinks links = new ReadmeLinks(project, topic);
            links.read(document.get(), Set.of());
            documented.addAll(links.documented());
            linked.addAll(links.linked());
            weak.addAll(links.weak());
            misses.addAll(links.misses());
        }
    }

    private void judge(Document document, Section section) {
        Location place = Location.of(document.path(), section.line());
        DocumentPassage body = DocumentPassage.of(document, section, files);
        Optional<String> trouble = trouble(body);
        Optional<Link> link = body.onlyLink();
        if (trouble.isPresent()) {
            misses.add(0, new NearMiss(place, "(“" + section.heading() + "”) " + trouble.get()));
        } else if (link.isPresent() && WebLink.leadsToContributors(link.get())) {
            misses.add(
                    0, new NearMiss(place, "(“" + section.heading() + "”) names contributors, and tells nobody how"));
        } else if (link.isPresent() && link.get().isExternal()) {
            linked.add(Evidence.byLink(place, link.get().target()));
        } else {
            documented.add(Evidence.heading(place, section.heading()));
        }
    }
}
