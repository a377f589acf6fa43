package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.deployment.RepositoryContent;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.Documents;
import org.openbydefault.documentation.LinkPaths;
import org.openbydefault.documentation.LinkTarget;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.places.BuildTool;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Stems;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Whoever adopts the product must be able to build it without asking. */
public final class BuildDocs implements Rule {

    private static final List<String> SEARCHED = List.of(
            "build commands (mvn, ./mvnw, gradle, make, npm, docker build …) in README and CONTRIBUTING",
            "the same in documents that these link to, or that are named for building, developing or installing",
            "sections and links of README and CONTRIBUTING about building");

    private static final List<String> NEED_JDK = List.of("mvn", "./mvnw", "gradle", "./gradlew", "sbt", "ant");

    private static final List<String> IMAGE_FILES = List.of("Dockerfile", "Containerfile");

    /** How many documents of one sort are opened. */
    private static final int MOST_OF_EACH = 15;

    private static final RuleInfo INFO = RuleInfo.of(
                    "build-docs",
                    Family.COMMUNITY,
                    Severity.WARNING,
                    "The documentation says how an outsider builds it")
            .withEvidenceOption()
            .withOption(Stems.NAME, Stems.DESCRIPTION)
            .supporting(Framework.OSPS_BASELINE, "OSPS-DO-07.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "document-the-code")
            .supporting(Framework.DPG_STANDARD, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        if (!isBuilt(project)) {
            return Verdict.notApplicable(
                    "There is nothing to build: no pom.xml, no other build file and no Dockerfile");
        }
        List<Evidence> evidence = commands(project);
        List<NearMiss> misses = new ArrayList<>();
        Topic topic = Topics.named("build").plus(options.list(Stems.NAME));
        if (evidence.isEmpty()) {
            addMentions(project, topic, evidence, misses);
        }
        return CommunityVerdict.of(
                        project,
                        topic,
                        evidence,
                        misses,
                        "build-docs",
                        "Nothing says how to build it: no build command, section or link in README or CONTRIBUTING",
                        fix(project))
                .withSearched(SEARCHED);
    }

    /** Sections and links of README and CONTRIBUTING; a file without any command does not count by its name alone. */
    private static void addMentions(Project project, Topic topic, List<Evidence> evidence, List<NearMiss> misses) {
        Set<String> frontPages = new HashSet<>(CommunityDocuments.of(project).frontPages());
        TopicEvidence found = CommunitySearch.find(project, topic);
        for (Evidence place : found.all()) {
            if (place.location().isPresent()
                    && frontPages.contains(place.location().get().path())) {
                evidence.add(place);
            }
        }
        misses.addAll(found.misses());
    }

    /** By a tool of any language, at the top or in a folder of it; a site of documents is nothing to build. */
    private static boolean isBuilt(Project project) {
        if (!project.pom().isAbsent()) {
            return true;
        }
        RepositoryContent content =
                new RepositoryContent(project.files(), project.settings().buildFolder());
        boolean hasImage = project.files().holdsOneOf(project.settings().buildFolder(), IMAGE_FILES);
        return (content.isBuilt() || hasImage) && !(content.isSite() && content.isDocumentation());
    }

    private static String fix(Project project) {
        Optional<String> command = BuildTool.command(project);
        String tools = command.isPresent() && needsJdk(command.get()) ? "which JDK" : "which tools";
        return "Add to the README what is needed (" + tools + ", services for the tests) and the command"
                + (command.isPresent() ? ": " + command.get() : " that builds it");
    }

    private static boolean needsJdk(String command) {
        for (String tool : NEED_JDK) {
            if (command.startsWith(tool)) {
                return true;
            }
        }
        return false;
    }

    /** Where README, CONTRIBUTING and what lies beside them have no command, the documentation is looked into. */
    private static List<Evidence> commands(Project project) {
        SourceTree files = project.files();
        List<Evidence> evidence = commands(nearDocuments(project), files);
        if (evidence.isEmpty()) {
            List<String> deeper = Documents.of(project).named(Topics.named("build-document"));
            evidence = commands(deeper.subList(0, Math.min(deeper.size(), MOST_OF_EACH)), files);
        }
        return evidence;
    }

    private static List<Evidence> commands(Collection<String> paths, SourceTree files) {
        List<Evidence> evidence = new ArrayList<>();
        for (String path : paths) {
            if (evidence.size() >= Verdict.EVIDENCE_LIMIT) {
                return evidence;
            }
            Optional<Document> document = files.document(path).value();
            for (Section section : document.isPresent() ? document.get().sections() : List.<Section>of()) {
                Optional<Evidence> command = command(path, section);
                if (command.isPresent() && !isOfSite(path, command.get().note(), files)) {
                    evidence.add(command.get());
                }
            }
        }
        return evidence;
    }

    /** A package in the documentation folder itself builds the site of the documentation. */
    private static boolean isOfSite(String path, String command, SourceTree files) {
        String folder = SourceTree.parent(path);
        return !folder.isEmpty()
                && DocumentPaths.isInDocumentationFolder(folder + "/")
                && files.paths().contains(SourceTree.join(folder, "package.json"))
                && BuildCommand.runsScript(command);
    }

    /** Below the top, an image that is built is that of a sample or of the documentation. */
    private static boolean isOtherImage(String path, String command) {
        String folder = SourceTree.parent(path);
        return !folder.isEmpty() && !folder.equals(".github") && BuildCommand.buildsImage(command);
    }

    /** README and CONTRIBUTING, what is named for building or developing beside them, and what is one click away. */
    private static Set<String> nearDocuments(Project project) {
        SourceTree files = project.files();
        CommunityDocuments documents = CommunityDocuments.of(project);
        List<String> frontPages = documents.frontPages();
        Set<String> paths = new LinkedHashSet<>(frontPages);
        for (String topic : List.of("build", "development")) {
            paths.addAll(documents.named(Topics.named(topic)));
        }
        LinkPaths links = new LinkPaths(files);
        int clicks = 0;
        for (String path : frontPages) {
            Optional<Document> document = files.document(path).value();
            for (Link link : document.isPresent() ? document.get().links() : List.<Link>of()) {
                Optional<String> found = link.image() || link.isExternal()
                        ? Optional.empty()
                        : links.find(path, LinkTarget.of(link.target()).path());
                if (found.isPresent() && clicks < MOST_OF_EACH && isDocument(found.get(), files)) {
                    clicks += paths.add(found.get()) ? 1 : 0;
                }
            }
        }
        return paths;
    }

    private static boolean isDocument(String path, SourceTree files) {
        return files.paths().contains(path)
                && DocumentPaths.isDocument(path)
                && DocumentPaths.isEvidence(path, files.paths())
                && !Topics.named("record").matchesName(SourceTree.name(SourceTree.parent(path)));
    }

    private static Optional<Evidence> command(String path, Section section) {
        for (CodeBlock code : section.code()) {
            Optional<String> command = BuildCommand.in(code.text());
            if (command.isPresent()) {
                return evidence(path, code.line(), command.get());
            }
        }
        for (TextLine line : section.text()) {
            Optional<String> command = inLine(line.text());
            if (command.isPresent()) {
                return evidence(path, line.line(), command.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Evidence> evidence(String path, int line, String command) {
        return isOtherImage(path, command)
                ? Optional.empty()
                : Optional.of(Evidence.at(Location.of(path, line), command));
    }

    /** In code within a line, or a line that is a command, as plain text has it. */
    private static Optional<String> inLine(String text) {
        String first = BuildCommand.firstWord(text.strip());
        if (first.equals("mvn") || first.equals("./mvnw") || BuildCommand.isPrompt(first)) {
            return BuildCommand.in(text);
        }
        int open = text.indexOf('`');
        while (open >= 0) {
            int close = text.indexOf('`', open + 1);
            int end = close < 0 ? text.length() : close;
            Optional<String> command = BuildCommand.in(text.substring(open + 1, end));
            if (command.isPresent()) {
                return command;
            }
            open = text.indexOf('`', end + 1);
        }
        return Optional.empty();
    }
}
