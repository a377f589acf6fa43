package org.openbydefault.rules.license;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Words;

/** What the README at the repository root says about the licence: in a section of its own and in a badge. */
final class ReadmeLicense {

    private static final Set<String> LICENSE = Set.of("license", "licence", "licenses", "licences", "licensing");

    /** Words that may stand beside "licence" in the heading of a section about this repository's. */
    private static final Set<String> FILLERS = Set.of(
            "about",
            "and",
            "code",
            "copyright",
            "dual",
            "information",
            "info",
            "legal",
            "notice",
            "of",
            "open",
            "our",
            "project",
            "s",
            "software",
            "source",
            "terms",
            "the",
            "this",
            "under",
            "amp");

    /** {@code GNU Affero General Public License, version 3 or later}. */
    private static final int LONGEST_NAME = 10;

    private final SourceTree files;

    ReadmeLicense(Project project) {
        this.files = project.files();
    }

    /** The sections about the licence, as text; empty where there is none. */
    String prose() {
        StringBuilder prose = new StringBuilder();
        Optional<Document> readme = readme();
        for (Section section : readme.isPresent() ? readme.get().sections() : List.<Section>of()) {
            if (isAboutLicense(section.heading())) {
                prose.append(text(readme.get(), section));
            }
        }
        return prose.toString();
    }

    List<Declaration> declarations() {
        List<Declaration> found = new ArrayList<>();
        Optional<Document> readme = readme();
        if (readme.isPresent()) {
            sections(readme.get(), found);
            indented(readme.get(), found);
            badges(readme.get(), found);
        }
        return found;
    }

    private void sections(Document readme, List<Declaration> found) {
        for (Section section : readme.sections()) {
            if (isAboutLicense(section.heading())) {
                add(
                        new DeclarationBuilder(Location.of(readme.path(), section.line()), "the licence section")
                                .prose(text(readme, section)),
                        found);
            }
        }
    }

    /** A section that stands in an indented block, where forges show its heading with its marks. */
    private void indented(Document readme, List<Declaration> found) {
        for (Section section : readme.sections()) {
            for (CodeBlock block : section.code()) {
                if (block.language().isEmpty() && block.text().contains("#")) {
                    indented(readme.path(), block, found);
                }
            }
        }
    }

    private void indented(String path, CodeBlock block, List<Declaration> found) {
        String[] lines = block.text().split("\n", -1);
        int heading = -1;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            boolean isHeading = line.startsWith("#");
            if (heading < 0 && isHeading && isAboutLicense(line)) {
                heading = i;
            } else if (heading >= 0 && isHeading) {
                break;
            } else if (heading >= 0) {
                text.append(line).append('\n');
            }
        }
        if (heading >= 0 && isIndented(path, block.line() + heading)) {
            Location place = Location.of(path, block.line() + heading);
            add(new DeclarationBuilder(place, "the licence section").prose(text.toString()), found);
        }
    }

    /** What stands between fences is an example. */
    private boolean isIndented(String path, int line) {
        Optional<SourceText> source = files.text(path).value();
        String[] lines = source.isPresent() ? source.get().text().split("\n", line + 1) : new String[0];
        return lines.length >= line && (lines[line - 1].startsWith("    ") || lines[line - 1].startsWith("\t"));
    }

    private Optional<Document> readme() {
        Optional<String> path = files.readme("");
        return path.isPresent() ? files.document(path.get()).value() : Optional.empty();
    }

    private static String text(Document readme, Section section) {
        StringBuilder text = new StringBuilder();
        append(section, text);
        for (Section below : readme.subsections(section)) {
            append(below, text);
        }
        return text.toString();
    }

    private static boolean isAboutLicense(String heading) {
        boolean names = false;
        for (String word : Words.of(heading)) {
            boolean license = LICENSE.contains(word);
            if (!license && !FILLERS.contains(word)) {
                return false;
            }
            names |= license;
        }
        return names;
    }

    private static void append(Section section, StringBuilder text) {
        int last = section.line();
        for (TextLine line : section.text()) {
            text.append(line.line() > last + 1 ? "\n" : "").append(line.text()).append('\n');
            last = line.line();
        }
        for (Link link : section.links()) {
            if (link.isWeb() && !link.image()) {
                text.append(link.target()).append('\n');
            }
        }
    }

    private void badges(Document readme, List<Declaration> found) {
        for (Link link : readme.links()) {
            Optional<String> says = link.image() ? badge(link) : Optional.empty();
            if (says.isPresent()) {
                Location place = Location.of(readme.path(), link.line());
                add(new DeclarationBuilder(place, "the licence badge").named(says.get(), ""), found);
            }
        }
    }

    /** What a badge says beside "licence": by its address at shields.io, or by its alternative text. */
    private static Optional<String> badge(Link image) {
        String target = image.target();
        int at = target.indexOf("/badge/");
        if (at >= 0 && target.contains("shields.io")) {
            String[] parts = target.substring(at + 7).split("(?<!-)-(?!-)", -1);
            return parts.length >= 2 && isAboutLicense(decoded(parts[0]))
                    ? Optional.of(decoded(parts[1]))
                    : Optional.empty();
        }
        int colon = image.text().indexOf(':');
        if (colon > 0 && isAboutLicense(image.text().substring(0, colon))) {
            return Optional.of(image.text().substring(colon + 1).strip());
        }
        return namesLicense(image.text()) ? Optional.of(image.text().strip()) : Optional.empty();
    }

    /** {@code MIT License}, and no sentence. */
    private static boolean namesLicense(String alternative) {
        List<String> words = Words.of(alternative);
        return words.size() <= LONGEST_NAME && !Collections.disjoint(words, LICENSE);
    }

    private static String decoded(String part) {
        String words = part.replace("--", "-").replace('_', ' ').replace("+", "%2B");
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return words;
        }
    }

    private static void add(DeclarationBuilder builder, List<Declaration> found) {
        Optional<Declaration> declaration = builder.build();
        if (declaration.isPresent() && !declaration.get().licenses().isEmpty()) {
            found.add(declaration.get());
        }
    }
}
