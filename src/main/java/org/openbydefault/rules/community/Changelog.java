package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.Documents;
import org.openbydefault.documentation.ForgeLinks;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.documentation.Statements;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Whoever runs the product must learn what an update changes. */
public final class Changelog implements Rule {

    private static final List<String> SEARCHED = List.of(
            "CHANGELOG*, CHANGES*, NEWS*, HISTORY*, RELEASE-NOTES* at the root, in .github, docs, doc and documentation",
            "documents of such a name anywhere below a documentation folder, folders of such a name",
            "src/changes/changes.xml, debian/changelog, .github/release-drafter.yml",
            "links of the README to a change log or to the releases page");

    /** Files of tools, below the build root. */
    private static final List<String> FILES_OF_TOOLS =
            List.of("src/changes/changes.xml", "changes.xml", "debian/changelog", "src/site/xdoc/changes.xml");

    /** Extensions of files that tools put together to a change log. */
    private static final Set<String> ENTRIES = Set.of("toml", "yml", "yaml", "json");

    /** Settings of the tool that writes the notes of each release on the forge. */
    private static final List<String> DRAFTERS = List.of(".github/release-drafter.yml", ".github/release-drafter.yaml");

    private static final int LONGEST_HEADING = 5;

    private static final RuleInfo INFO = RuleInfo.of(
                    "changelog", Family.COMMUNITY, Severity.INFO, "Changes are recorded for each release")
            .withEvidenceOption()
            .supporting(Framework.OSPS_BASELINE, "OSPS-BR-04.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "document-codebase-maturity");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Topic topic = Topics.named("changelog");
        List<Evidence> evidence = new ArrayList<>();
        List<NearMiss> misses = new ArrayList<>();
        for (String path : named(topic, project)) {
            judge(path, project.files(), evidence, misses);
        }
        addFilesOfTools(project, evidence);
        addFolders(topic, project, evidence);
        addDrafter(project, evidence);
        if (evidence.isEmpty()) {
            TopicEvidence mentioned = CommunitySearch.find(project, topic);
            addShortHeadings(mentioned.documented(), evidence);
            for (Evidence link : mentioned.linked()) {
                String address = link.url().orElse("");
                if (mayBeOfThisRepository(address, project) && !isReleasesPage(address, project)) {
                    evidence.add(link);
                }
            }
            misses.addAll(mentioned.misses());
            addReleasesPages(project, evidence);
            addVersionsBelow(topic, project, evidence);
            addElsewhere(project.files(), misses);
            addOrders(project, misses);
        }
        Verdict verdict = CommunityVerdict.of(
                        project,
                        topic,
                        evidence,
                        misses,
                        "changelog",
                        "No record of changes: no CHANGELOG, CHANGES, NEWS, HISTORY or RELEASE-NOTES, and no link to one"
                                + " or to the releases page in the README",
                        Absence.addOrComplete("CHANGELOG.md", misses)
                                + " with a section for each release, or link from the README to the page where the"
                                + " releases are described")
                .withSearched(SEARCHED);
        return ended(verdict, evidence, project);
    }

    /** A change log that is the only record, and ended long ago, is still one; reports begin with that. */
    private static Verdict ended(Verdict verdict, List<Evidence> evidence, Project project) {
        boolean isOnlyOne = evidence.size() == 1 && evidence.get(0).kind() == Evidence.Kind.NAME;
        Optional<Evidence> end =
                isOnlyOne ? ChangelogEnd.of(evidence.get(0).location().get().path(), project) : Optional.empty();
        return end.isPresent()
                ? Verdict.passed(
                                "By its name, but " + end.get().location().get() + " "
                                        + end.get().note(),
                                end.get())
                        .withSearched(SEARCHED)
                        .withAttribute(Verdict.LIFE, "change log ended")
                : verdict;
    }

    private static List<String> named(Topic topic, Project project) {
        List<String> named = CommunityDocuments.of(project).named(topic);
        if (named.isEmpty()) {
            return withoutThoseForDevelopers(Documents.of(project).named(topic));
        }
        return named;
    }

    private static List<String> withoutThoseForDevelopers(List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            if (!isForDevelopers(path)) {
                found.add(path);
            }
        }
        return found;
    }

    /** {@code docs/developer_guide/releases.md} tells how a release is made. */
    private static boolean isForDevelopers(String path) {
        return Topics.named("development").matchesName(SourceTree.name(SourceTree.parent(path)));
    }

    private static void judge(String path, SourceTree files, List<Evidence> evidence, List<NearMiss> misses) {
        Fact<Document> opening = files.opening(path);
        Fact<Document> document = opening.isKnown() && isEmpty(opening.value().get()) ? files.document(path) : opening;
        if (!document.isKnown()) {
            misses.add(new NearMiss(Location.of(path), "cannot be read: " + document.reason()));
        } else if (isEmpty(document.value().get())) {
            misses.add(NearMiss.ofFile(Location.of(path), "has no text"));
        } else {
            evidence.add(Evidence.named(path, "by its name"));
        }
    }

    private static boolean isEmpty(Document document) {
        return document.words() == 0 && document.links().isEmpty();
    }

    private static void addFilesOfTools(Project project, List<Evidence> evidence) {
        for (String file : FILES_OF_TOOLS) {
            String path = SourceTree.join(project.settings().buildFolder(), file);
            if (project.files().paths().contains(path)) {
                evidence.add(Evidence.named(path, "by its name"));
            }
        }
    }

    private static void addDrafter(Project project, List<Evidence> evidence) {
        for (String path : DRAFTERS) {
            if (project.files().paths().contains(path)) {
                evidence.add(Evidence.named(path, "drafts the notes of each release"));
            }
        }
    }

    /** Folders with a file for each release or change, such as {@code doc/release-notes}. */
    private static void addFolders(Topic topic, Project project, List<Evidence> evidence) {
        for (String folder : CommunityDocuments.of(project).foldersNamed(topic)) {
            addFirstDocument(folder, project.files().paths(), evidence);
        }
    }

    private static void addFirstDocument(String folder, RepositoryPaths paths, List<Evidence> evidence) {
        for (String path : paths.under(folder)) {
            boolean isText = DocumentPaths.isDocument(path) || isNamedByVersion(path) || isEntryOfRelease(path);
            if (isText && !Topics.named("credits").matchesName(SourceTree.name(path))) {
                evidence.add(Evidence.named(path, "a folder of changes"));
                return;
            }
        }
    }

    /** {@code changelog/unreleased/issue-7.toml}, {@code changelog/5.0.0/issue-1.toml}: tools make the text of them. */
    private static boolean isEntryOfRelease(String path) {
        String release = SourceTree.name(SourceTree.parent(path));
        return ENTRIES.contains(SourceTree.extension(path)) && (isVersion(release) || release.equals("unreleased"));
    }

    /** {@code VERSION-2.x}, {@code 1.4}: a text whose name ends in a number has no extension. */
    private static boolean isNamedByVersion(String path) {
        String name = SourceTree.name(path);
        int dot = name.lastIndexOf('.');
        String end = name.substring(dot + 1);
        return dot > 0 && (end.equals("x") || (!end.isEmpty() && Character.isDigit(end.charAt(0))));
    }

    /** “Changelog”, “What's new in 2.0”; longer headings speak of changes that somebody makes. */
    private static void addShortHeadings(List<Evidence> documented, List<Evidence> evidence) {
        for (Evidence place : documented) {
            if (isGuide(place.location().get().path())) {
                continue;
            }
            boolean isRecord = place.kind() != Evidence.Kind.HEADING
                    || Words.of(place.note()).size() <= LONGEST_HEADING;
            if (isRecord && !isForDevelopers(place.location().get().path())) {
                evidence.add(place);
            }
        }
    }

    /** “API changes” in CONTRIBUTING tells how to make them. */
    private static boolean isGuide(String path) {
        return SourceTree.name(path).regionMatches(true, 0, "contributing", 0, 12);
    }

    /** “Changelog” and below it headings of the same level, one for each version. */
    private static void addVersionsBelow(Topic topic, Project project, List<Evidence> evidence) {
        for (String path : CommunityDocuments.of(project).called("readme")) {
            Optional<Document> document = project.files().document(path).value();
            List<Section> sections = document.isPresent() ? document.get().sections() : List.of();
            for (int i = 0; i + 1 < sections.size(); i++) {
                Section section = sections.get(i);
                Section next = sections.get(i + 1);
                if (topic.matches(section.heading())
                        && next.level() == section.level()
                        && isVersion(next.heading())
                        && document.get().words(next) > 0) {
                    evidence.add(Evidence.heading(Location.of(path, section.line()), section.heading()));
                }
            }
        }
    }

    /** {@code 1.2}, {@code v2}, {@code [1.0.0] - 2026-01-31}. */
    private static boolean isVersion(String heading) {
        int at = heading.startsWith("[") ? 1 : 0;
        at += heading.startsWith("v", at) || heading.startsWith("V", at) ? 1 : 0;
        return at < heading.length() && Character.isDigit(heading.charAt(at));
    }

    /** A guide that demands a change log where there is none. */
    private static void addOrders(Project project, List<NearMiss> misses) {
        for (String path : CommunityDocuments.of(project).called("contributing", "readme")) {
            Optional<Document> document = project.files().document(path).value();
            List<Evidence> orders =
                    document.isPresent() ? Statements.in(document.get(), Topics.named("changelog-order")) : List.of();
            if (!orders.isEmpty()) {
                misses.add(0, new NearMiss(orders.get(0).location().get(), "demands one, and there is none"));
            }
        }
    }

    /** Links to the page of the forge that describes the releases; a badge shows a number, no changes. */
    private static void addReleasesPages(Project project, List<Evidence> evidence) {
        for (String path : CommunityDocuments.of(project).frontPages()) {
            Optional<Document> document = project.files().document(path).value();
            List<Link> links = document.isPresent() ? document.get().links() : List.of();
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                boolean isBadge = i > 0
                        && links.get(i - 1).image()
                        && links.get(i - 1).text().equals(link.text());
                String address = ForgeLinks.absolute(link.target(), project);
                if (!link.image() && !isBadge && isReleasesPage(address, project)) {
                    evidence.add(Evidence.byLink(Location.of(path, link.line()), address));
                }
            }
        }
    }

    private static boolean isReleasesPage(String target, Project project) {
        String address = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        return address.endsWith("/releases") && isOnForge(address) && mayBeOfThisRepository(address, project);
    }

    /** On a forge, pages of other repositories tell of other products; where no remote is known, nobody can tell. */
    private static boolean mayBeOfThisRepository(String address, Project project) {
        for (String page : Remotes.pages(project.git())) {
            if ((address + "/").regionMatches(true, 0, page + "/", 0, page.length() + 1)) {
                return true;
            }
        }
        boolean hasNoRemote = project.git().remotes().value().orElse(List.of()).isEmpty();
        return hasNoRemote || !isOnForge(address);
    }

    private static boolean isOnForge(String address) {
        return ScmUrl.parse(address).forge().isPresent();
    }

    private static void addElsewhere(SourceTree files, List<NearMiss> misses) {
        for (String path :
                files.paths().named("changelog.md", "changes.md", "changelog.adoc", "changes.txt", "changelog")) {
            if (DocumentPaths.isEvidence(path, files.paths())) {
                misses.add(new NearMiss(Location.of(path), "lies where only those find it who know that it is there"));
            }
        }
    }
}
