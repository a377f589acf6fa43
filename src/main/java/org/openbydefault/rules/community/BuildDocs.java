package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
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
import org.openbydefault.rules.documentation.CommunityDocuments;
import org.openbydefault.rules.documentation.CommunitySearch;
import org.openbydefault.rules.documentation.TopicEvidence;
import org.openbydefault.rules.topic.Stems;
import org.openbydefault.rules.topic.Topics;

/** Whoever adopts the product must be able to build it without asking. */
public final class BuildDocs implements Rule {

    private static final List<String> SEARCHED = List.of(
            "build commands (mvn, ./mvnw, gradle, make, npm, docker build …) in README and CONTRIBUTING",
            "the same in documents about building and developing at the root, in .github, docs, doc and documentation",
            "sections and links of README and CONTRIBUTING about building");

    /** What says at the build root that there is something to build. */
    private static final List<String> BUILD_FILES = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "package.json",
            "Makefile",
            "build.xml",
            "build.sbt",
            "go.mod",
            "Cargo.toml",
            "setup.py",
            "pyproject.toml");

    private static final RuleInfo INFO = RuleInfo.of(
                    "build-docs",
                    Family.COMMUNITY,
                    Severity.WARNING,
                    "The documentation says how an outsider builds it")
            .withEvidenceOption()
            .withOption(Stems.NAME, Stems.DESCRIPTION)
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "document-the-code");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        if (!isBuilt(project)) {
            return Verdict.notApplicable("There is nothing to build: no pom.xml and no other build file at the top");
        }
        List<Evidence> evidence = commands(project);
        TopicEvidence found = evidence.isEmpty()
                ? CommunitySearch.find(project, Topics.named("build").plus(options.list(Stems.NAME)))
                : new TopicEvidence(List.of(), List.of(), List.of(), List.of());
        evidence.addAll(found.all());
        return CommunityVerdict.of(
                        project,
                        evidence,
                        found.misses(),
                        "Nothing says how to build it: no build command, section or link in README or CONTRIBUTING",
                        "Add to the README what is needed (which JDK, services for the tests) and the command: "
                                + command(project))
                .withSearched(SEARCHED);
    }

    private static boolean isBuilt(Project project) {
        if (project.pom().value().isEmpty() || project.pom().value().get().isPresent()) {
            return true;
        }
        for (String file : BUILD_FILES) {
            if (project.files()
                    .paths()
                    .contains(SourceTree.join(project.settings().buildFolder(), file))) {
                return true;
            }
        }
        return false;
    }

    private static String command(Project project) {
        String wrapper = SourceTree.join(project.settings().buildFolder(), "mvnw");
        return project.files().paths().contains(wrapper) ? "./mvnw verify" : "mvn verify";
    }

    private static List<Evidence> commands(Project project) {
        SourceTree files = project.files();
        Set<String> paths = new LinkedHashSet<>(CommunityDocuments.frontPages(files));
        paths.addAll(CommunityDocuments.named(Topics.named("build"), files));
        paths.addAll(CommunityDocuments.named(Topics.named("development"), files));
        List<Evidence> evidence = new ArrayList<>();
        for (String path : paths) {
            Optional<Document> document = files.document(path).value();
            for (Section section : document.isPresent() ? document.get().sections() : List.<Section>of()) {
                Optional<Evidence> command = command(path, section);
                if (command.isPresent()) {
                    evidence.add(command.get());
                }
            }
        }
        return evidence;
    }

    private static Optional<Evidence> command(String path, Section section) {
        for (CodeBlock code : section.code()) {
            Optional<String> command = BuildCommand.in(code.text());
            if (command.isPresent()) {
                return Optional.of(Evidence.at(Location.of(path, code.line()), command.get()));
            }
        }
        for (TextLine line : section.text()) {
            Optional<String> command = inLine(line.text());
            if (command.isPresent()) {
                return Optional.of(Evidence.at(Location.of(path, line.line()), command.get()));
            }
        }
        return Optional.empty();
    }

    /** In code within a line, or a line that is a command, as plain text has it. */
    private static Optional<String> inLine(String text) {
        if (text.startsWith("mvn ") || text.startsWith("./mvnw ") || text.startsWith("$ ")) {
            return BuildCommand.in(text);
        }
        String[] parts = text.split("`", -1);
        for (int i = 1; i < parts.length; i += 2) {
            Optional<String> command = BuildCommand.in(parts[i]);
            if (command.isPresent()) {
                return command;
            }
        }
        return Optional.empty();
    }
}
